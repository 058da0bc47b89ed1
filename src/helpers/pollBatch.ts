import type { Client } from '../core/types.ts'
import { retrieveBatch } from '../operations/retrieveBatch.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { RetrieveBatchParams } from '../schemas/params/RetrieveBatchParams.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until a batch has ended. A status that it does not know is waited for, and told as drift.
 *
 * @param client From `createClient`.
 * @param params As for `retrieveBatch`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The batch as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `retrieveBatch` throws, or the signal's reason.
 * @example
 * const requests = [{ custom_id: 'a', params: { model: 'text-embedding-3-small', input: 'Hello' } }]
 * const { id: batch_id } = await submitBatch(client, { endpoint: '/v1/embeddings', requests })
 * try {
 *   const { output_file_id } = await pollBatch(client, { batch_id }, { maxWait: 20_000 })
 *   console.log(output_file_id)
 * } catch (error) {
 *   if (!isTimeoutError(error)) throw error
 *   console.log('to go on in the next run of a cron, or by a queue:', { batch_id })
 * }
 */
export function pollBatch(
  client: Client,
  params: RetrieveBatchParams,
  settings?: WaitSettings<Batch>,
  options?: SharedOptions,
): Promise<Batch> {
  return pollStatus(
    retrieveBatch,
    client,
    params,
    {
      operation: 'retrieveBatch',
      passing: ['validating', 'in_progress', 'finalizing', 'cancelling'],
      final: ['completed', 'failed', 'expired', 'cancelled'],
    },
    settings,
    options,
  )
}
