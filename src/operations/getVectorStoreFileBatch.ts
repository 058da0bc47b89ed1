// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVectorStoreFileBatchParams } from '../schemas/params/GetVectorStoreFileBatchParams.ts'
import { VectorStoreFileBatchObjectShape } from '../schemas/shapes/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'

/**
 * Fetches one file batch, for instance to see how many files are done.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested file batch.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getVectorStoreFileBatch(client, { vector_store_id: 'vector_store_abc123', batch_id: 'batch_abc123' })
 */
export function getVectorStoreFileBatch(
  client: Client,
  params: GetVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return call(
    client,
    {
      operation: 'getVectorStoreFileBatch',
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: VectorStoreFileBatchObjectShape,
      params,
    },
    options,
  )
}
