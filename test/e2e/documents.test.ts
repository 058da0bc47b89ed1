import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createTestHarness } from 'wrangler'
import type { DocumentMessage } from '../../workers-example/documents/message.ts'

/** What a test does to the bindings. */
interface Bindings {
  DOCUMENTS: { sendBatch(messages: { body: DocumentMessage }[]): Promise<unknown> }
  DB: { exec(query: string): Promise<unknown> }
}

const server = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
let url: URL

beforeAll(async () => {
  url = (await server.listen()).url
})
afterAll(() => server.close())

interface Job {
  id: string
  total: number
  queued: number
  embedded: number
  status: string
  error: string | null
}

const visitor = crypto.randomUUID()
const cookie = `visitor=${visitor}`

const post = (path: string, body: object): Promise<Response> =>
  fetch(new URL(path, url), {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
const get = (path: string): Promise<Response> => fetch(new URL(path, url), { headers: { cookie } })
const send = (body: object): Promise<Response> => post('/api/documents', body)

async function ended(id: string): Promise<Job> {
  const readJob = async (): Promise<Job> => {
    const { jobs }: { jobs: Job[] } = await (await get('/api/documents')).json()
    const job = jobs.find((one) => one.id === id)
    if (!job || !['done', 'failed', 'cancelled'].includes(job.status))
      throw new Error(`The job is at ${JSON.stringify(job)}.`)
    return job
  }
  return vi.waitFor(readJob, { timeout: 40_000, interval: 100 })
}

async function stored(id: string): Promise<{ number: number; text: string; vector: string | null }[]> {
  return (await (await get(`/api/documents/${id}`)).json()).documents
}

test('samples are queued, embedded and stored', async () => {
  const response = await send({ count: 120 })
  expect(response.status).toBe(202)
  const { id, total } = await response.json()
  expect(total).toBe(120)
  expect(await ended(id)).toEqual({ id, total: 120, queued: 120, embedded: 120, status: 'done', error: null })
  const documents = await stored(id)
  expect(new Set(documents.map(({ text }) => text)).size).toBe(120)
  expect(new Set(documents.map(({ vector }) => vector)).size).toBe(120)
})

test('a document that the Queue delivers three times is there once, as it came first', async () => {
  const documents = Array.from({ length: 250 }, (_, index) => `Text ${index + 1}.`)
  const { DOCUMENTS } = await server.getWorker<Bindings>().getEnv()
  const again = documents.slice(0, 90).map((_, index) => ({ body: { job: 'twice', number: index + 1, text: 'later' } }))
  await send({ id: 'twice', documents })
  await DOCUMENTS.sendBatch(again)
  await send({ id: 'twice', documents })
  expect(await ended('twice')).toMatchObject({ queued: 250, embedded: 250, status: 'done' })
  await DOCUMENTS.sendBatch(again)
  await send({ id: 'twice', documents })
  expect((await stored('twice')).map(({ text }) => text)).toEqual(documents)
  expect(await ended('twice')).toMatchObject({ queued: 250, embedded: 250, status: 'done' })
})

test('the id of another job is refused', async () => {
  await send({ id: 'taken', count: 2 })
  const response = await send({ id: 'taken', count: 3 })
  expect(response.status).toBe(409)
  expect((await response.json()).error.message).toMatch(/choose another id/)
})

test('what the API refuses is told, and the rest is embedded', async () => {
  const documents = ['short', 'word '.repeat(12_000), 'brief']
  await send({ id: 'long', documents })
  const job = await ended('long')
  expect(job).toMatchObject({ embedded: 2, status: 'failed' })
  expect(job.error).toBe('A document is too long: at most 8,192 tokens.')
  expect((await stored('long')).map(({ vector }) => vector === null)).toEqual([false, true, false])
})

test('a job that lost its messages or its Workflow goes on when someone looks', async () => {
  const { DB } = await server.getWorker<Bindings>().getEnv()
  const insert = 'INSERT INTO jobs (visitor, id, total, sample, status, queued, created, touched) VALUES'
  await DB.exec(
    `${insert} ('${visitor}', 'lost', 30, 1, 'queueing', 0, 0, 0), ('${visitor}', 'orphan', 1, 0, 'embedding', 1, 0, 0)`,
  )
  await DB.exec("INSERT INTO documents (job, number, text) VALUES ('orphan', 1, 'alone')")
  expect(await ended('lost')).toMatchObject({ queued: 30, embedded: 30, status: 'done' })
  expect(await ended('orphan')).toMatchObject({ embedded: 1, status: 'done' })
})

test('a job that is cancelled stays so, and what it had is kept', async () => {
  await send({ id: 'unwanted', count: 3 })
  const cancelled = await post('/api/documents/unwanted/cancel', {})
  expect(await cancelled.json()).toMatchObject({ id: 'unwanted', status: 'cancelled', error: null })
  await new Promise((resolve) => setTimeout(resolve, 3000))
  expect(await ended('unwanted')).toMatchObject({ status: 'cancelled' })
})

test('a question finds the documents that are nearest in meaning, those of the visitor alone', async () => {
  const documents = ['A juniper wants full sun.', 'Rivers run to the sea.', 'Repot a bonsai in spring.']
  await send({ id: 'found', documents })
  await ended('found')
  const { hits } = await (await post('/api/documents/search', { query: 'Repot a bonsai in spring.' })).json()
  expect(hits[0]).toMatchObject({ job: 'found', number: 3, text: 'Repot a bonsai in spring.' })
  expect(hits[0].score).toBeCloseTo(1, 3)
  const other = await fetch(new URL('/api/documents/search', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"Repot a bonsai in spring."}',
  })
  expect(await other.json()).toEqual({ hits: [] })
  expect((await fetch(new URL('/api/documents/found', url))).status).toBe(404)
})
