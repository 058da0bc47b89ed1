import { decodeEmbedding } from 'bonsai-openai/helpers/decodeEmbedding'
import { createEmbedding } from 'bonsai-openai/operations/createEmbedding'
import type { DocumentHits } from '../chat/protocol.ts'
import { connect } from '../connect.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'
import { spend } from '../visitors/spending.ts'
import { embeddingSettings } from './embeddingSettings.ts'
import { queryVectors } from './vectorIndex.ts'

type Hit = DocumentHits['hits'][number]

const BEST = 5
const PAGE = 500
/** Documents that are compared, 0.3 s of work: for more, see README on Vectorize. */
const MOST = 20_000
/** Characters of a document that a hit holds. */
const PASSAGE = 2_000

/** The documents of a visitor that are nearest in meaning to a question. */
export async function searchDocuments(env: Env, visitor: string, query: string): Promise<Hit[]> {
  const { data, usage } = await createEmbedding(connect(env), { ...embeddingSettings, input: query })
  await spend(env, usage?.total_tokens)
  const asked = decodeEmbedding(data[0]?.embedding ?? '')
  const found = env.VECTORS
    ? await queryVectors(env, env.VECTORS, { visitor, asked, most: BEST })
    : await compareAll(await database(env), visitor, asked)
  return found.map((hit) => ({ ...hit, text: hit.text.slice(0, PASSAGE) }))
}

/** Compares the question with each vector. */
async function compareAll(db: D1Database, visitor: string, asked: Float32Array): Promise<Hit[]> {
  let best: Hit[] = []
  for await (const { vector, ...document } of vectorsOf(db, visitor)) {
    const score = similarity(asked, decodeEmbedding(vector))
    if (best.length === BEST && score <= (best.at(-1)?.score ?? 0)) continue
    best = [...best, { ...document, score }].sort((a, b) => b.score - a.score).slice(0, BEST)
  }
  return best
}

interface Row {
  job: string
  number: number
  text: string
  vector: string
}

/** The documents that have a vector, page by page, the newest jobs first. */
async function* vectorsOf(db: D1Database, visitor: string): AsyncGenerator<Row, void> {
  const select = db.prepare(
    `SELECT job, number, text, vector FROM documents JOIN jobs ON jobs.id = job
      WHERE visitor = ? AND vector IS NOT NULL ORDER BY created DESC, job, number LIMIT ? OFFSET ?`,
  )
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const { results } = await select.bind(visitor, PAGE, offset).all<Row>()
    yield* results
    if (results.length < PAGE) return
  }
}

/** The cosine of the angle between two vectors, from -1 to 1. */
function similarity(one: Float32Array, other: Float32Array): number {
  let dot = 0
  let squares = 0
  let others = 0
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? 0
    dot += value * against
    squares += value * value
    others += against * against
  }
  return dot / (Math.sqrt(squares * others) || 1)
}
