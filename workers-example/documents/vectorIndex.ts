import { decodeEmbedding } from 'bonsai-openai/helpers/decodeEmbedding'
import { database } from '../database.ts'
import type { Env } from '../env.ts'

/** A vector of a document, base64. */
export interface NumberedVector {
  number: number
  vector: string
}

/** What a query of Vectorize found, and how near it is. */
interface Match {
  job: string
  number: number
  score: number
}

/** Puts vectors of a job into Vectorize, where that is bound; again, they replace themselves. */
export async function indexVectors(env: Env, job: string, vectors: readonly NumberedVector[]): Promise<void> {
  if (!env.VECTORS) return
  const db = await database(env)
  const row = await db.prepare('SELECT visitor FROM jobs WHERE id = ?').bind(job).first<{ visitor: string }>()
  const namespace = row?.visitor ?? ''
  await env.VECTORS.upsert(
    vectors.map(({ number, vector }) => ({
      id: `${job}/${number}`,
      namespace,
      values: decodeEmbedding(vector),
    })),
  )
}

/** The documents of a visitor whose vectors Vectorize finds nearest. */
export async function queryVectors(
  env: Env,
  vectors: Vectorize,
  { visitor, asked, most }: { visitor: string; asked: Float32Array; most: number },
): Promise<(Match & { text: string })[]> {
  const { matches } = await vectors.query(asked, { topK: most, namespace: visitor })
  const found = matches.map(({ id, score }): Match => {
    const end = id.lastIndexOf('/')
    return { job: id.slice(0, end), number: Number(id.slice(end + 1)), score }
  })
  const db = await database(env)
  const select = db.prepare('SELECT text FROM documents WHERE job = ? AND number = ?')
  if (!found.length) return []
  const rows = await db.batch<{ text: string }>(found.map(({ job, number }) => select.bind(job, number)))
  return found.flatMap((match, index) => {
    const text = rows[index]?.results[0]?.text
    return text === undefined ? [] : [{ ...match, text }]
  })
}
