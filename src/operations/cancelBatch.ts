// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { CancelBatchParams } from '../schemas/params/CancelBatchParams.ts'
import { BatchShape } from '../schemas/shapes/Batch.ts'

/**
 * Stops a batch that is still being processed.
 *
 * `POST /batches/{batch_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The batch, its status now `cancelling`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelBatch(client, { batch_id: 'batch_abc123' })
 */
export function cancelBatch(client: Client, params: CancelBatchParams, options?: RequestOptions): Promise<Batch> {
  return call(
    client,
    { operation: 'cancelBatch', method: 'POST', path: '/batches/{batch_id}/cancel', shape: BatchShape, params },
    options,
  )
}
