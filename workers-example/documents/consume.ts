import { database } from '../database.ts'
import type { Env } from '../env.ts'
import { chunks } from './chunks.ts'
import type { DocumentMessage } from './message.ts'
import { start } from './start.ts'

/** What one statement of D1 takes, by half. */
const LIMITS = { items: 100, bytes: 1_000_000 }

const INSERT = `INSERT INTO documents (job, number, text)
  SELECT ?1, value ->> 'number', value ->> 'text' FROM json_each(?2) WHERE true ON CONFLICT DO NOTHING`
const COUNT = 'UPDATE jobs SET queued = queued + changes(), touched = ?2 WHERE id = ?1'

/**
 * Writes documents from the Queue to the database, and starts the jobs that are complete with them. A document that
 * comes again is there already and not counted, since counting is part of the transaction that writes. What this throws
 * has the Queue deliver the messages again.
 */
export async function consume(env: Env, messages: readonly { body: DocumentMessage }[]): Promise<void> {
  const db = await database(env)
  const byJob = Map.groupBy(
    messages.map(({ body }) => body),
    ({ job }) => job,
  )
  for (const [job, documents] of byJob)
    for (const chunk of chunks(documents, LIMITS))
      await db.batch([db.prepare(INSERT).bind(job, JSON.stringify(chunk)), db.prepare(COUNT).bind(job, Date.now())])
  for (const job of byJob.keys()) await start(env, job)
}
