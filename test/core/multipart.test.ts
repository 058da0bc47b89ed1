import { expect, test } from 'vitest'
import { callBytes } from '../../src/core/callBytes.ts'
import type { Call } from '../../src/core/callTypes.ts'
import { createClient, isUploadable, request } from '../../src/core/index.ts'
import { multipart } from '../../src/core/multipart.ts'
import { failure } from '../support/answers.ts'
import { errorOf } from '../support/errorOf.ts'
import { fakeClient, type SentRequest } from '../support/fakeClient.ts'
import { faulty } from '../support/faulty.ts'

const bytes = new TextEncoder().encode('some bytes – naïve')
const text = 'some bytes – naïve'

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      controller.close()
    },
  })
}

async function* iterate(): AsyncGenerator<Uint8Array> {
  yield bytes.slice(0, 5)
  yield bytes.slice(5)
}

/** The form's own part of an upload, whose files nobody ends: what is sent can be read afterwards. */
function upload(params: object): Call {
  return { operation: 'createFile', method: 'POST', path: '/files', params, encode: multipart }
}

/** What the platform's own parser makes of the body that was sent. */
async function parsed({ init, headers }: SentRequest): Promise<FormData> {
  return new Response(init.body, { headers: { 'content-type': headers.get('content-type') ?? '' } }).formData()
}

async function send(params: object): Promise<SentRequest> {
  const client = fakeClient([new Response('{}')])
  await callBytes(client, upload(params))
  const [sent] = client.sent
  if (!sent) throw new Error('Nothing was sent.')
  return sent
}

test.each<[form: string, file: () => unknown, name: string, type: string]>([
  ['a File', () => new File([bytes], 'a.txt', { type: 'text/plain' }), 'a.txt', 'text/plain'],
  ['a Blob', () => new Blob([bytes], { type: 'audio/mpeg' }), 'file.mp3', 'audio/mpeg'],
  ['a Blob without a type', () => new Blob([bytes]), 'file', 'application/octet-stream'],
  ['a Response', () => new Response(bytes, { headers: { 'content-type': 'audio/wav' } }), 'file.wav', 'audio/wav'],
  ['a ReadableStream', () => streamOf(bytes.slice(0, 3), bytes.slice(3)), 'file', 'application/octet-stream'],
  ['an AsyncIterable', iterate, 'file', 'application/octet-stream'],
  ['a source', () => ({ name: 'b.mp3', type: 'audio/mpeg', stream: () => streamOf(bytes) }), 'b.mp3', 'audio/mpeg'],
  [
    'a sized source',
    () => ({ name: 'b.bin', size: bytes.length, stream: () => streamOf(bytes) }),
    'b.bin',
    'application/octet-stream',
  ],
])('%s arrives with its bytes, name and type', async (_, make, name, type) => {
  const form = await parsed(await send({ purpose: 'batch', file: make() }))
  const file = form.get('file') as File
  expect(form.get('purpose')).toBe('batch')
  expect([file.name, file.type]).toEqual([name, type])
  expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
})

test.each<[string, string]>([
  ['quo"te.txt', 'quo%22te.txt'],
  ['line\r\nbreak.txt', 'line%0D%0Abreak.txt'],
  ['日本語 – naïve.txt', '日本語 – naïve.txt'],
  ['semi; colon=1.txt', 'semi; colon=1.txt'],
])('the file name %j goes out as browsers write it', async (name, written) => {
  const sent = await send({ file: new File([bytes], name) })
  const body = await new Response(sent.init.body).text()
  expect(body).toContain(`; name="file"; filename="${written}"\r\n`)
  const file = (await parsed({ ...sent, init: { body } })).get('file') as File
  expect([name, written]).toContain(file.name) // parsers differ in what they unescape
  expect(await file.text()).toBe(text)
})

/** The name that a file is sent under. */
async function nameOf(file: object): Promise<string | undefined> {
  const { init } = await send({ file })
  return /; filename="(.*)"\r\n/.exec(await new Response(init.body).text())?.[1]
}

test.each<[name: string, sent: string]>([
  ['/home/me/private/a.mp3', 'a.mp3'],
  ['C:\\Users\\me\\a b.mp3', 'a b.mp3'],
  ['../../etc/passwd', 'passwd'],
  ['a\nb/c.txt', 'c.txt'],
  ['folder/', 'file.wav'],
  ['', 'file.wav'],
  ['no ending', 'no ending'],
])('a file called %j is sent without its folders, as %j', async (name, sent) => {
  expect(await nameOf(new File([bytes], name, { type: 'audio/wav' }))).toBe(sent)
})

test.each<[url: string, type: string, sent: string]>([
  ['https://host.example/a/speech.mp3?token=1/2.wav#c/d', 'audio/wav', 'speech.mp3'],
  ['https://host.example/talk%20one%20%C3%BC.mp3', 'audio/mpeg', 'talk one ü.mp3'],
  ['https://host.example/..%2F..%2Fetc%2Fpasswd.txt', 'text/plain', 'passwd.txt'],
  ['https://host.example/a%22%0D%0Ab.txt', 'text/plain', 'a%22%0D%0Ab.txt'],
  ['https://host.example/100%.txt', 'text/plain', '100%.txt'],
  ['https://host.example/files/download/', 'audio/mpeg', 'download.mp3'],
  ['https://host.example/download?name=a.mp3', 'application/json', 'download.json'],
  ['https://host.example/', 'audio/ogg; codecs=opus', 'file.ogg'],
  ['https://host.example', 'application/pdf', 'file.pdf'],
  ['data:audio/mpeg;base64,QUFB/QUFB', 'audio/mpeg', 'file.mp3'],
  ['', 'application/pdf', 'file.pdf'],
])('the response of %j, of type %j, is sent as %j', async (url, type, sent) => {
  const response = new Response(bytes, { headers: { 'content-type': type } })
  Object.defineProperty(response, 'url', { value: url })
  expect(await nameOf(response)).toBe(sent)
})

test.each<[type: string, sent: string]>([
  ['audio/webm;codecs=opus', 'file.webm'],
  ['audio/mpeg', 'file.mp3'],
  ['audio/mp4', 'file.mp4'],
  ['audio/x-m4a', 'file.m4a'],
  ['audio/wave', 'file.wav'],
  ['audio/flac', 'file.flac'],
  ['image/png', 'file.png'],
  ['image/jpeg', 'file.jpeg'],
  ['image/webp', 'file.webp'],
  ['application/json', 'file.json'],
  ['application/jsonl', 'file.jsonl'],
  ['application/x-ndjson', 'file.jsonl'],
  ['text/plain; charset=utf-8', 'file.txt'],
  ['text/plain ; charset="a/b"', 'file.txt'],
  ['text/markdown', 'file.md'],
  ['text/csv', 'file.csv'],
  ['application/octet-stream', 'file'],
  ['application/vnd.example.thing', 'file'],
  ['', 'file'],
])('a Blob of type %j is sent as %j', async (type, sent) => {
  expect(await nameOf(new Blob([bytes], { type }))).toBe(sent)
})

test('fields: lists, objects, booleans, numbers; undefined is left out', async () => {
  const form = await parsed(
    await send({
      timestamp_granularities: ['word', 'segment'],
      metadata: { a: 1, b: { c: [true, false] } },
      temperature: 0.5,
      flag: false,
      text: 'two\r\nlines',
      empty: '',
      none: [],
      gone: undefined,
    }),
  )
  expect([...form]).toEqual([
    ['timestamp_granularities[]', 'word'],
    ['timestamp_granularities[]', 'segment'],
    ['metadata[a]', '1'],
    ['metadata[b][c][]', 'true'],
    ['metadata[b][c][]', 'false'],
    ['temperature', '0.5'],
    ['flag', 'false'],
    ['text', 'two\r\nlines'],
    ['empty', ''],
  ])
})

test.each<[string, object, string]>([
  ['null', { purpose: null }, 'purpose'],
  ['null in a list', { image: [null] }, 'image[]'],
  ['null in an object', { metadata: { a: null } }, 'metadata[a]'],
  ['bare bytes', { file: bytes }, 'file'],
  ['a date', { at: new Date() }, 'at'],
])('%s is refused before anything is sent', async (_, params, name) => {
  const client = fakeClient([new Response('{}')])
  expect(await errorOf(callBytes(client, upload(params)))).toMatchObject({
    name: 'OpenAIError',
    message: `createFile can't send \`${name}\` in a form: leave out null, wrap bytes in a File.`,
  })
  expect(client.sent).toHaveLength(0)
})

test('a form of files at hand, or made anew, is sent again; one with a stream is not', async () => {
  const answers = [failure(500), new Response('{}')]
  const source = { name: 'a', stream: () => streamOf(bytes) }
  const read = async ({ init }: SentRequest): Promise<string> => new Response(init.body).text()
  const bodies: string[] = []
  const again = fakeClient(
    answers.map((answer) => async (sent) => {
      bodies.push(await read(sent))
      return answer.clone()
    }),
  )
  await callBytes(again, upload({ file: new File([bytes], 'a'), more: source }))
  expect(bodies.map((body) => body.split(text).length)).toEqual([3, 3])
  for (const file of [streamOf(bytes), iterate(), new Response(bytes)]) {
    const refused = fakeClient(answers)
    expect(await errorOf(callBytes(refused, upload({ file })))).toMatchObject({ status: 500 })
    expect(refused.sent).toHaveLength(1)
  }
})

test.each<[form: string, file: () => unknown, known: boolean]>([
  ['a File', () => new File([bytes], 'a.txt'), true],
  ['a sized source', () => ({ name: 'a', size: bytes.length, stream: () => streamOf(bytes) }), true],
  [
    'a Response that tells its length',
    () => new Response(bytes, { headers: { 'content-length': `${bytes.length}` } }),
    true,
  ],
  ['a stream', () => streamOf(bytes), false],
  [
    'a compressed Response',
    () => new Response(bytes, { headers: { 'content-length': '9', 'content-encoding': 'gzip' } }),
    false,
  ],
])('over a real connection, %s goes out with its length where that is known', async (_, make, known) => {
  const { baseURL, seen } = faulty({ echo: true })
  const client = createClient({ apiKey: 'k', baseURL })
  await request(client, { method: 'GET', path: '/warm' })
  await callBytes(client, upload({ purpose: 'batch', file: make() }))
  const [, got] = await seen()
  expect(got?.headers['transfer-encoding']).toBe(known ? undefined : 'chunked')
  if (known) expect(got?.headers['content-length']).toBe(`${got?.bytes}`)
  const body = Uint8Array.from(got?.body ?? '', (char) => char.charCodeAt(0))
  const form = await new Response(body, { headers: { 'content-type': `${got?.headers['content-type']}` } }).formData()
  expect(await (form.get('file') as File).text()).toBe(text)
})

test('isUploadable tells files from fields', () => {
  const files = [
    new Blob([]),
    new File([], 'a'),
    new Response(),
    streamOf(),
    iterate(),
    { name: 'a', stream: () => streamOf() },
  ]
  expect(files.map(isUploadable)).toEqual(files.map(() => true))
  const fields = [null, undefined, 'a', 1, {}, [], { stream: true }, bytes, new Date()]
  expect(fields.map(isUploadable)).toEqual(fields.map(() => false))
})
