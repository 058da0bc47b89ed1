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

test('a file is not copied', () => {
  const bytes = bytesOf(`${part('name="a"; filename="f"', 'content')}--b--`)
  const [, file] = readForm(bytes, 'multipart/form-data; boundary=b')[0] ?? []
  expect(isUpload(file) && file.bytes.buffer === bytes.buffer).toBe(true)
})
