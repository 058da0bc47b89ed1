import type { Client } from 'bonsai-openai/core'
import { readBatchOutput } from 'bonsai-openai/helpers/readBatchOutput'
import { downloadFile } from 'bonsai-openai/operations/downloadFile'
import {
  type CreateBase64EmbeddingResponse,
  CreateBase64EmbeddingResponseSchema,
} from 'bonsai-openai/schemas/CreateBase64EmbeddingResponse'
import { connect } from '../connect.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'
import { isLost } from './isLost.ts'
import { indexVectors, type NumberedVector } from './vectorIndex.ts'

/** Where the answers of a batch are. */
export interface BatchFiles {
  output: string | null
  errors: string | null
}

const PAGE = 100
/** The documents are there, so that each is found by its key and none is added. */
const UPDATE = `INSERT INTO documents (job, number, text, vector)
  SELECT ?1, value ->> 'number', '', value ->> 'vector' FROM json_each(?2) WHERE true
  ON CONFLICT DO UPDATE SET vector = excluded.vector WHERE vector IS NULL`
const COUNT = 'UPDATE jobs SET embedded = embedded + changes(), touched = ?2 WHERE id = ?1'

/**
 * Reads the answers of a batch as they come and writes their vectors page by page. Run again, it leaves out those that
 * are there. Gives what went wrong with a document, if anything did.
 */
export async function writeVectors(env: Env, job: string, files: BatchFiles): Promise<string | null> {
  const db = await database(env)
  const missing = await readMissing(db, job)
  let failure: string | null = null
  let page: NumberedVector[] = []
  try {
    for await (const item of readAnswers(connect(env), files)) {
      const number = Number(item.custom_id)
      if ('error' in item) failure ??= wordsOf(item.error)
      else if (missing.has(number)) page.push({ number, vector: item.value.data[0]?.embedding ?? '' })
      if (page.length < PAGE) continue
      await writePage(env, db, job, page)
      page = []
    }
  } catch (error) {
    if (!isLost(error)) throw error
    failure = 'OpenAI lost the answers of a batch.'
  }
  if (page.length) await writePage(env, db, job, page)
  return failure
}

/** Why a document has no vector, without OpenAI's own words. */
function wordsOf({ message }: Error): string {
  return /\btokens\b/.test(message) ? 'A document is too long: at most 8,192 tokens.' : 'OpenAI refused a document.'
}

async function* readAnswers(
  client: Client,
  { output, errors }: BatchFiles,
): ReturnType<typeof readBatchOutput<CreateBase64EmbeddingResponse>> {
  for (const file_id of [output, errors])
    if (file_id) yield* readBatchOutput(await downloadFile(client, { file_id }), CreateBase64EmbeddingResponseSchema)
  return undefined
}

async function readMissing(db: D1Database, job: string): Promise<Set<number>> {
  const { results } = await db
    .prepare('SELECT number FROM documents WHERE job = ? AND vector IS NULL')
    .bind(job)
    .all<{ number: number }>()
  return new Set(results.map(({ number }) => number))
}

/** The index first: what was written here is missing no more, and not written again. */
async function writePage(env: Env, db: D1Database, job: string, page: NumberedVector[]): Promise<void> {
  await indexVectors(env, job, page)
  await db.batch([db.prepare(UPDATE).bind(job, JSON.stringify(page)), db.prepare(COUNT).bind(job, Date.now())])
}
