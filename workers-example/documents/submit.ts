import type { Client } from 'bonsai-openai/core'
import type { BatchRequest } from 'bonsai-openai/helpers/batchLines'
import { paginate } from 'bonsai-openai/helpers/paginate'
import { submitBatch } from 'bonsai-openai/helpers/submitBatch'
import { listBatches } from 'bonsai-openai/operations/listBatches'
import { connect } from '../connect.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'
import { embeddingSettings } from './embeddingSettings.ts'

const endpoint = '/v1/embeddings'
const PAGE = 200
const DAY = 86_400

/**
 * Submits the documents of a job that have no vector yet as one batch, and gives its id, or null where none is left.
 * A batch carries job and round in its metadata and is looked up by them first, since a step that ended between
 * submitting and noting down what it got is run again.
 */
export async function submit(env: Env, job: string, round: number): Promise<string | null> {
  const db = await database(env)
  const isOver = await db.prepare("SELECT id FROM jobs WHERE id = ? AND status = 'cancelled'").bind(job).first()
  if (isOver) return null
  const requests = requestsOf(db, job)
  const first = await requests.next()
  if (first.done) return null
  const client = connect(env)
  const metadata = { job, round: `${round}` }
  const found = await findBatch(client, metadata)
  if (found) return found
  const { id } = await submitBatch(client, { endpoint, metadata, requests: after(first.value, requests) })
  return id
}

async function findBatch(client: Client, { job, round }: { job: string; round: string }): Promise<string | undefined> {
  for await (const { id, metadata, created_at } of paginate(listBatches, client, { limit: 100 })) {
    if (metadata?.['job'] === job && metadata['round'] === round) return id
    if (created_at < Date.now() / 1000 - 2 * DAY) return undefined
  }
  return undefined
}

type Requests = AsyncGenerator<BatchRequest<typeof endpoint>, void>

/** One request for each document, read from the database as they are sent. */
async function* requestsOf(db: D1Database, job: string): Requests {
  const select = db.prepare(
    'SELECT number, text FROM documents WHERE job = ? AND number > ? AND vector IS NULL ORDER BY number LIMIT ?',
  )
  for (let last = 0; ; ) {
    const { results } = await select.bind(job, last, PAGE).all<{ number: number; text: string }>()
    for (const { number, text } of results)
      yield { custom_id: `${number}`, params: { ...embeddingSettings, input: text } }
    last = results.at(-1)?.number ?? last
    if (results.length < PAGE) return
  }
}

async function* after(first: BatchRequest<typeof endpoint>, rest: Requests): Requests {
  yield first
  yield* rest
}
