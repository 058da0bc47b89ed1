import type { DocumentJob } from '../chat/protocol.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'
import type { JobRequest } from './request.ts'

/** A document of a job with its vector, base64 as `decodeEmbedding` takes it. */
export interface StoredDocument {
  number: number
  text: string
  vector: string | null
}

const COLUMNS = 'id, total, queued, embedded, status, error'

/** Notes a job down, once: a repeated request finds it there. Null where the id is that of another visitor's. */
export async function addJob(
  env: Env,
  visitor: string,
  { id, total, sample }: JobRequest,
): Promise<DocumentJob | null> {
  const db = await database(env)
  const now = Date.now()
  await db
    .prepare(
      'INSERT INTO jobs (id, visitor, total, sample, created, touched) VALUES (?1, ?2, ?3, ?4, ?5, ?5) ON CONFLICT DO NOTHING',
    )
    .bind(id, visitor, total, Number(sample), now)
    .run()
  return getJob(env, visitor, id)
}

export async function getJob(env: Env, visitor: string, id: string): Promise<DocumentJob | null> {
  const db = await database(env)
  return db.prepare(`SELECT ${COLUMNS} FROM jobs WHERE id = ? AND visitor = ?`).bind(id, visitor).first<DocumentJob>()
}

/** The latest jobs of a visitor. */
export async function listJobs(env: Env, visitor: string): Promise<DocumentJob[]> {
  const db = await database(env)
  const { results } = await db
    .prepare(`SELECT ${COLUMNS} FROM jobs WHERE visitor = ? ORDER BY created DESC LIMIT 20`)
    .bind(visitor)
    .all<DocumentJob>()
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

/** Ends a job that was not cancelled: done if each document has its vector. */
export async function finishJob(env: Env, id: string, error: string | null): Promise<void> {
  const db = await database(env)
  await db
    .prepare(
      `UPDATE jobs SET status = iif(embedded = total, 'done', 'failed'),
        error = iif(embedded = total, NULL, coalesce(?2, error, 'Some documents got no vector.')) WHERE id = ?1 AND status <> 'cancelled'`,
    )
    .bind(id, error)
    .run()
}
