// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CancelVectorStoreFileBatchParams } from '../schemas/params/CancelVectorStoreFileBatchParams.ts'
import { VectorStoreFileBatchObjectShape } from '../schemas/shapes/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'

/**
 * Asks a file batch to stop; files not yet processed are skipped where there is still time.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The file batch being cancelled.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelVectorStoreFileBatch(client, { vector_store_id: 'vector_store_abc123', batch_id: 'batch_abc123' })
 */
export function cancelVectorStoreFileBatch(
  client: Client,
  params: CancelVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return call(
    client,
    {
      operation: 'cancelVectorStoreFileBatch',
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: VectorStoreFileBatchObjectShape,
      params,
    },
    options,
  )
}
