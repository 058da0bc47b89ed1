import { describe, expect, test } from 'vitest'
import { isUpload, readForm } from '../../src/testing/readForm.ts'

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
const part = (head: string, body: string): string => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
const read = (text: string, type = 'multipart/form-data; boundary=b'): unknown[] =>
  readForm(bytesOf(text), type).map(([name, value]) => [
    name,
    isUpload(value) ? [value.name, value.type, new TextDecoder().decode(value.bytes)] : value,
  ])

describe('a form', () => {
  test('as the platform writes it', async () => {
    const form = new FormData()
    form.append('purpose', 'user "data"\r\nå')
    form.append('file', new File(['\r\n--no boundary\r\n-\r'], 'a "b"\n.txt', { type: 'text/plain' }))
    form.append('empty', new File([], 'none'))
    const response = new Response(form)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const [purpose, file, empty] = readForm(bytes, response.headers.get('content-type') ?? '')
    expect(purpose).toEqual(['purpose', 'user "data"\r\nå'])
    expect(file?.[1]).toMatchObject({ type: expect.stringContaining('text/plain'), size: 19 })
    expect(empty?.[1]).toMatchObject({ name: 'none', size: 0 })
  })

  test('as others write it', () => {
    expect(read(`before\r\n${part('name="a"', '1')}--b--\r\nafter`)).toEqual([['a', '1']])
    expect(read(`${part('name="a"; filename="x \\"y\\".txt"', '1')}--b--`)).toEqual([['a', ['x "y".txt', '', '1']]])
    expect(read(`${part('filename="%22.txt"; name="a"', '')}--b--`)).toEqual([['a', ['".txt', '', '']]])
    expect(
      read(
        '--b\r\nContent-Type: text/x\r\ncontent-disposition: form-data; name="a"; filename="f"\r\n\r\n-b\r\n--\r\n--b--',
        'Multipart/form-data; charset=x; boundary="b"',
      ),
    ).toEqual([['a', ['f', 'text/x', '-b\r\n--']]])
    expect(read('--b--')).toEqual([])
  })

  test.each([
    ['no boundary', part('name="a"', '1'), 'multipart/form-data'],
    ['another type', '{}', 'application/json'],
    ['nothing', '', undefined],
    ['an open end', part('name="a"', '1'), undefined],
    ['a part without a name', `${part('filename="x"', '1')}--b--`, undefined],
    ['a part without a blank line', '--b\r\nContent-Disposition: form-data; name="a"\r\n--b--', undefined],
  ])('is refused with %s', (_, text, type) => {
    expect(() => read(text, type)).toThrow('multipart/form-data')
  })
})

describe('a body made to be slow is read or refused as fast as any', () => {
  const size = 4_000_000
  const head = 'Content-Disposition: form-data; name="a"'
  const long = (text: string): string => text.repeat(Math.ceil(size / text.length))
  const form = (text: string, boundary = 'b'): [string, string] => [text, `multipart/form-data; boundary=${boundary}`]

  test.each<[what: string, body: [text: string, type: string], says: string | number]>([
    ['nearly boundaries', form(long(`--${'-'.repeat(60)}`), `${'-'.repeat(69)}x`), 'not valid'],
    ['a boundary of thousands', form(long('-'), `${'-'.repeat(8000)}x`), 'at most 70 characters'],
    ['line ends', form(`--b\r\n${head}\r\n\r\n${long('\r\n--')}\r\n--b--`), 1],
    ['carriage returns', form(`--b\r\n${head}\r\n\r\n${long('\r')}\r\n--b--`), 1],
    ['small parts', form(`${long(`--b\r\n${head}\r\n\r\n\r\n`)}--b--`), 'at most 1000 parts'],
    ['a long head', form(`--b\r\n${head}${long(';name="\\"')}\r\n\r\n\r\n--b--`), 'not valid'],
    ['a head without end', form(`--b\r\n${long('\r\n\r')}\r\n--b--`), 'not valid'],
  ])('%s', (_, [text, type], says) => {
    const bytes = bytesOf(text)
    const started = performance.now()
    if (typeof says === 'number') expect(readForm(bytes, type)).toHaveLength(says)
    else expect(() => readForm(bytes, type)).toThrow(says)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

test('a file is not copied', () => {
  const bytes = bytesOf(`${part('name="a"; filename="f"', 'content')}--b--`)
  const [, file] = readForm(bytes, 'multipart/form-data; boundary=b')[0] ?? []
  expect(isUpload(file) && file.bytes.buffer === bytes.buffer).toBe(true)
})
