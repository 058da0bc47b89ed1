import { retrieveBatch } from 'bonsai-openai/operations/retrieveBatch'
import { connect } from '../connect.ts'
import type { Env } from '../env.ts'
import { isLost } from './isLost.ts'
import type { BatchFiles } from './writeVectors.ts'

/** How far a batch is. */
export interface BatchState extends BatchFiles {
  ended: boolean
  failure: string | null
}

/** Ends of a batch that left documents out. */
const ENDINGS: Record<string, string> = {
  expired: 'OpenAI did not get done with the batch in a day.',
  cancelled: 'The batch was cancelled at OpenAI.',
}
/** Statuses that a batch stays in. */
const ENDED = ['completed', 'failed', 'expired', 'cancelled']

/** Reads how far a batch is. One that is lost has ended without answers, so that its documents go into another. */
export async function readBatchState(env: Env, batch_id: string): Promise<BatchState> {
  try {
    const { status, output_file_id, error_file_id, errors } = await retrieveBatch(connect(env), { batch_id })
    const isRefused = status === 'failed' || errors?.data?.length
    const failure = isRefused ? 'OpenAI refused the batch.' : (ENDINGS[status] ?? null)
    return { ended: ENDED.includes(status), output: output_file_id ?? null, errors: error_file_id ?? null, failure }
  } catch (error) {
    if (!isLost(error)) throw error
    return { ended: true, output: null, errors: null, failure: 'OpenAI lost the batch.' }
  }
}
