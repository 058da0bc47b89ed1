import { createReadStream, mkdtempSync, openAsBlob, type ReadStream, rmSync, writeFileSync } from 'node:fs'
import { createServer, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createClient, type RequestOptions } from '../../src/core/index.ts'
import { createFile } from '../../src/operations/createFile.ts'
import { errorOf } from '../support/errorOf.ts'
import type { SeenRequest } from '../support/faulty.ts'
import { type Fault, faulty } from '../support/faulty.ts'

let folder: string
let path: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bonsai-uploads-'))
  path = join(folder, 'talk one.mp3')
  writeFileSync(path, 'x'.repeat(300_000))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Uploads a file, and tells what the server saw of it. */
async function upload(file: unknown, fault: Fault = {}, options?: RequestOptions): Promise<SeenRequest | undefined> {
  const { baseURL, seen } = faulty({ body: '{"id":"file-1"}', ...fault })
  const client = createClient({ apiKey: 'k', baseURL, maxRetries: 2, onDrift: null })
  await createFile(client, { file: file as ReadStream, purpose: 'batch' }, options)
  return (await seen()).at(-1)
}

test.each<[form: string, open: () => ReadStream]>([
  ['of a path', () => createReadStream(path)],
  ['of a path in bytes', () => createReadStream(Buffer.from(path))],
])('a read stream %s is sent under the base name of its path', async (_, open) => {
  const stream = open()
  const got = await upload(stream)
  expect(got?.body).toContain('; filename="talk one.mp3"\r\n')
  expect(got?.bytes).toBeGreaterThan(300_000)
  expect(stream.destroyed).toBe(true)
})

test('a read stream with an encoding is refused, since it brings no bytes', async () => {
  const stream = createReadStream(path, 'utf8')
  expect(await errorOf(upload(stream))).toMatchObject({
    message: "createFile can't send `file`: its chunks have to be Uint8Arrays.",
  })
  await vi.waitFor(() => expect(stream.destroyed).toBe(true))
})

test('what came to a server of Node is sent on as it comes, and so is what Node was answered', async () => {
  const uploads: Promise<SeenRequest | undefined>[] = []
  const server = createServer((request, response) => {
    if (request.method === 'POST') uploads.push(upload(request).finally(() => response.end()))
    else response.end('some bytes')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/talk.mp3`
  await fetch(url, { method: 'POST', body: 'some bytes' })
  uploads.push(new Promise<IncomingMessage>((resolve) => get(url, resolve)).then((answer) => upload(answer)))
  for (const got of await Promise.all(uploads)) expect(got?.body).toContain('\r\n\r\nsome bytes\r\n')
  expect(uploads).toHaveLength(2)
  server.close()
})

test('a file that is not there is told as that', async () => {
  const error = await errorOf(upload(createReadStream(join(folder, 'none.mp3'))))
  expect(error).toMatchObject({
    name: 'OpenAIError',
    message: expect.stringContaining("createFile can't read `file`: ENOENT: no such file or directory"),
    cause: { code: 'ENOENT' },
  })
})

test.each<[ending: string, fault: Fault, options: RequestOptions]>([
  ['an error status', { status: 400 }, {}],
  ['an answer to half of it', { unread: true }, {}],
  ['a refused header', {}, { headers: { 'x-a': 'a\nb' } }],
  ['a signal that had fired', {}, { signal: AbortSignal.abort() }],
])('a read stream is closed by %s, as are those that a source opens', async (_, fault, options) => {
  const opened: Readable[] = []
  const open = (): Readable => {
    const stream = createReadStream(path)
    opened.push(stream)
    return stream
  }
  await upload(open(), fault, options).catch(() => {})
  await upload({ name: 'a', stream: () => Readable.toWeb(open()) }, fault, options).catch(() => {})
  await vi.waitFor(() => expect(opened.map(({ destroyed }) => destroyed)).toEqual(opened.map(() => true)))
})

test.each(['changed', 'gone'])('a Blob whose file is %s is no lost connection, and not sent again', async (what) => {
  const own = join(folder, 'own.bin')
  writeFileSync(own, 'x'.repeat(1000))
  const file = await openAsBlob(own)
  expect((await upload(file))?.bytes).toBeGreaterThan(1000)
  if (what === 'gone') rmSync(own)
  else writeFileSync(own, 'short')
  const error = await errorOf(upload(file))
  expect(error).toMatchObject({ name: 'OpenAIError', cause: { name: 'NotReadableError' } })
  expect(Object(error).attempts).toHaveLength(1)
})
