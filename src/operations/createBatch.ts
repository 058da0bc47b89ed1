// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Batch } from '../schemas/Batch.ts'
import type { CreateBatchParams } from '../schemas/params/CreateBatchParams.ts'
import { BatchShape } from '../schemas/shapes/Batch.ts'

/**
 * Starts a batch that works through the requests of an uploaded file in the background.
 *
 * `POST /batches`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created batch, still to be processed.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createBatch(client, { input_file_id: 'file_abc123', endpoint: '/v1/chat/completions', completion_window: '24h' })
 */
export function createBatch(client: Client, params: CreateBatchParams, options?: RequestOptions): Promise<Batch> {
  return call(
    client,
    { operation: 'createBatch', method: 'POST', path: '/batches', encode: encodeJSON, shape: BatchShape, params },
    options,
  )
}
