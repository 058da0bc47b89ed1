import { database } from '../database.ts'
import type { Env } from '../env.ts'
import type { JobRequest } from './request.ts'

/** Documents to embed, and how far that is. */
export interface Job {
  id: string
  /** How many documents there are to be. */
  total: number
  /** How many have come out of the Queue. */
  queued: number
  /** How many have their vector. */
  embedded: number
  status: 'queueing' | 'embedding' | 'done' | 'failed'
  /** What went wrong last. */
  error: string | null
}

/** A document of a job with its vector, base64 as `decodeEmbedding` takes it. */
export interface StoredDocument {
  number: number
  text: string
  vector: string | null
}

const COLUMNS = 'id, total, queued, embedded, status, error'

/** Notes a job down, once: a repeated request finds it there. */
export async function addJob(env: Env, { id, total, sample }: JobRequest): Promise<Job | null> {
  const db = await database(env)
  const now = Date.now()
  await db
    .prepare(
      'INSERT INTO jobs (id, total, sample, created, touched) VALUES (?1, ?2, ?3, ?4, ?4) ON CONFLICT DO NOTHING',
    )
    .bind(id, total, Number(sample), now)
    .run()
  return getJob(env, id)
}

export async function getJob(env: Env, id: string): Promise<Job | null> {
  const db = await database(env)
  return db.prepare(`SELECT ${COLUMNS} FROM jobs WHERE id = ?`).bind(id).first<Job>()
}

/** The latest jobs. */
export async function listJobs(env: Env): Promise<Job[]> {
  const db = await database(env)
  const { results } = await db.prepare(`SELECT ${COLUMNS} FROM jobs ORDER BY created DESC LIMIT 20`).all<Job>()
  return results
}

/** A page of a job's documents. */
export async function listDocuments(env: Env, job: string, after: number, limit: number): Promise<StoredDocument[]> {
  const db = await database(env)
  const { results } = await db
    .prepare('SELECT number, text, vector FROM documents WHERE job = ? AND number > ? ORDER BY number LIMIT ?')
    .bind(job, after, limit)
    .all<StoredDocument>()
  return results
}

/** Ends a job: done if each document has its vector. */
export async function finishJob(env: Env, id: string, error: string | null): Promise<void> {
  const db = await database(env)
  await db
    .prepare(
      `UPDATE jobs SET status = iif(embedded = total, 'done', 'failed'),
        error = iif(embedded = total, NULL, coalesce(?2, error, 'Some documents got no vector.')) WHERE id = ?1`,
    )
    .bind(id, error)
    .run()
}
