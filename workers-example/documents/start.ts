import { database } from '../database.ts'
import type { Env } from '../env.ts'

/**
 * Starts the Workflow of a job whose documents are all there. Only then the job is marked, so that a Worker that ends
 * between the two is made to do both again by the next delivery.
 */
export async function start(env: Env, job: string): Promise<void> {
  const db = await database(env)
  const complete = "id = ?1 AND status = 'queueing' AND queued = total"
  if (!(await db.prepare(`SELECT id FROM jobs WHERE ${complete}`).bind(job).first())) return
  await run(env, job)
  await db.prepare(`UPDATE jobs SET status = 'embedding', touched = ?2 WHERE ${complete}`).bind(job, Date.now()).run()
}

/**
 * Has the Workflow of a job run. The instance is named after the job, so that there is one: where it runs already
 * this changes nothing, and where a local engine was killed under it, it goes on after its last step.
 */
export async function run({ EMBED }: Env, job: string): Promise<void> {
  await EMBED.createBatch([{ id: job, params: { job } }])
}
