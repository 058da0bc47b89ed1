import { database } from '../database.ts'
import type { Env } from '../env.ts'
import { enqueue } from './enqueue.ts'
import { sampleDocument } from './sample.ts'
import { run, start } from './start.ts'

interface StalledJob {
  id: string
  total: number
  sample: number
  status: string
}

/** Milliseconds without news after which a job is looked after. */
const STALLED = 10_000

/**
 * Looks after jobs without news. Deployed, Queue and Workflow outlive any crash; those of `wrangler dev` don't, so that
 * the next look at the jobs has them go on. Each of these can be done again without harm.
 */
export async function resume(env: Env): Promise<void> {
  const db = await database(env)
  const now = Date.now()
  const { results } = await db
    .prepare(
      `UPDATE jobs SET touched = ?1 WHERE status IN ('queueing', 'embedding') AND touched < ?2
        RETURNING id, total, sample, status`,
    )
    .bind(now, now - STALLED)
    .all<StalledJob>()
  for (const job of results) {
    if (job.status === 'embedding') await run(env, job.id)
    else await start(env, job.id)
    if (job.status === 'queueing' && job.sample) await enqueue(env, await missing(db, job))
  }
}

/** The documents of a sample that have not come out of the Queue. */
async function missing(db: D1Database, { id, total }: StalledJob): Promise<ReturnType<typeof sampleDocument>[]> {
  const { results } = await db.prepare('SELECT number FROM documents WHERE job = ?').bind(id).all<{ number: number }>()
  const there = new Set(results.map(({ number }) => number))
  const numbers = Array.from({ length: total }, (_, index) => index + 1)
  return numbers.filter((number) => !there.has(number)).map((number) => sampleDocument(id, number))
}
