import { paginate } from 'bonsai-openai/helpers/paginate'
import { cancelBatch } from 'bonsai-openai/operations/cancelBatch'
import { listBatches } from 'bonsai-openai/operations/listBatches'
import { connect } from '../connect.ts'
import { database } from '../database.ts'
import type { Env } from '../env.ts'

const OPEN = ['validating', 'in_progress', 'finalizing']
const DAY = 86_400

/** Ends a job of a visitor; what it has embedded stays. Where it is over already, nothing changes. */
export async function cancelJob(env: Env, visitor: string, id: string): Promise<void> {
  const db = await database(env)
  const change = await db
    .prepare(
      "UPDATE jobs SET status = 'cancelled' WHERE id = ? AND visitor = ? AND status IN ('queueing', 'embedding') RETURNING id",
    )
    .bind(id, visitor)
    .first()
  if (!change) return
  // A job whose documents are still in the Queue has no instance yet, and one that has ended needs no end.
  await env.EMBED.get(id)
    .then((instance) => instance.terminate())
    .catch(() => {})
  await cancelBatches(env, id)
}

async function cancelBatches(env: Env, job: string): Promise<void> {
  const client = connect(env)
  for await (const { id: batch_id, metadata, status, created_at } of paginate(listBatches, client, { limit: 100 })) {
    if (metadata?.['job'] === job && OPEN.includes(status)) await cancelBatch(client, { batch_id })
    if (created_at < Date.now() / 1000 - 2 * DAY) return
  }
}
