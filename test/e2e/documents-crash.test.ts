import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type RunningMock, startMock } from './documents/startMock.ts'
import { type RunningWorker, startWorker } from './documents/startWorker.ts'

/*
 * 5,000 documents on their way to their vectors, with wrangler and workerd killed three times: while documents come out
 * of the Queue, after the batch was made but before the Worker heard of it, and in the middle of writing vectors.
 */
const texts = Array.from({ length: 5000 }, (_, index) => `Page ${index + 1} of a long book, word ${index * 7919}.`)
const state = mkdtempSync(join(tmpdir(), 'bonsai-documents-'))
let api: RunningMock
let worker: RunningWorker

beforeAll(async () => {
  api = await startMock()
  worker = await start()
})
afterAll(async () => {
  await worker.kill()
  await api.close()
  rmSync(state, { recursive: true, force: true, maxRetries: 5 })
})

const start = (): Promise<RunningWorker> =>
  startWorker(state, { OPENAI_BASE_URL: api.url, OPENAI_API_KEY: 'sk-documents' })

async function restart(): Promise<void> {
  await worker.kill()
  worker = await start()
}

const visitor = { cookie: `visitor=${crypto.randomUUID()}` }

function send(): Promise<Response> {
  return fetch(`${worker.url}/api/documents`, {
    method: 'POST',
    headers: { ...visitor, 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'book', documents: texts }),
  })
}

interface StoredDocument {
  number: number
  text: string
  vector: string
}

interface Job {
  queued: number
  embedded: number
  status: string
  error: string | null
}

async function read(path: string): Promise<{ jobs: Job[]; documents: StoredDocument[] }> {
  return (await fetch(`${worker.url}/api/documents${path}`, { headers: visitor })).json()
}

/** The job, once it is as it should be. */
function jobThat(isReady: (job: Job) => boolean): Promise<Job> {
  const readJob = async (): Promise<Job> => {
    const [job] = (await read('')).jobs
    if (!job || !isReady(job)) throw new Error(`The job is at ${JSON.stringify(job)}.`)
    return job
  }
  return vi.waitFor(readJob, { timeout: 40_000, interval: 10 })
}

async function stored(): Promise<StoredDocument[]> {
  const all: StoredDocument[] = []
  for (let page = await read('/book'); page.documents.length; page = await read(`/book?after=${all.length}`))
    all.push(...page.documents)
  return all
}

async function vectorsOf(input: string[]): Promise<string[]> {
  const body = { model: 'text-embedding-3-small', dimensions: 256, encoding_format: 'base64', input }
  const response = await fetch(`${api.url}/embeddings`, {
    method: 'POST',
    headers: { authorization: 'Bearer any', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { data } = await response.json()
  return data.map(({ embedding }: { embedding: string }) => embedding)
}

test('5,000 documents outlive three crashes: each is there once, with its own vector, from one batch', async () => {
  api.mock.faults.add({ match: 'createBatch', stall: 60_000 })
  api.mock.faults.add({ match: 'downloadFile', stall: 60_000 })

  await send()
  await jobThat(({ queued }) => queued > 0)
  await restart()
  const [afterQueueing] = (await read('')).jobs
  expect(afterQueueing?.status).toBe('queueing')
  expect(afterQueueing?.queued).toBeLessThan(5000)

  // What a client does whose request broke off: documents that had come through are delivered again.
  await send()
  await vi.waitFor(() => expect(api.mock.state.batches.size).toBe(1), { timeout: 20_000, interval: 20 })
  await restart()

  const writing = await jobThat(({ embedded }) => embedded > 0)
  expect(writing.embedded).toBeLessThan(5000)
  await restart()

  expect(await jobThat(({ status }) => status === 'done' || status === 'failed')).toMatchObject({
    queued: 5000,
    embedded: 5000,
    status: 'done',
    error: null,
  })
  const documents = await stored()
  expect(documents.map(({ number }) => number)).toEqual(texts.map((_, index) => index + 1))
  expect(documents.map(({ text }) => text)).toEqual(texts)
  const vectors = [...(await vectorsOf(texts.slice(0, 2000))), ...(await vectorsOf(texts.slice(2000, 4000)))]
  vectors.push(...(await vectorsOf(texts.slice(4000))))
  expect(documents.every(({ vector }, index) => vector === vectors[index])).toBe(true)
  expect(api.mock.state.batches.size).toBe(1)
}, 120_000)
