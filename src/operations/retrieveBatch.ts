// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { RetrieveBatchParams } from '../schemas/params/RetrieveBatchParams.ts'
import { BatchShape } from '../schemas/shapes/Batch.ts'

/**
 * Fetches one batch, for instance to check its progress and find its output file.
 *
 * `GET /batches/{batch_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested batch.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveBatch(client, { batch_id: 'batch_abc123' })
 */
export function retrieveBatch(client: Client, params: RetrieveBatchParams, options?: RequestOptions): Promise<Batch> {
  return call(
    client,
    { operation: 'retrieveBatch', method: 'GET', path: '/batches/{batch_id}', shape: BatchShape, params },
    options,
  )
}
