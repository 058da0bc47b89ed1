// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVectorStoreFileBatchParams } from '../schemas/params/CreateVectorStoreFileBatchParams.ts'
import { VectorStoreFileBatchObjectShape } from '../schemas/shapes/VectorStoreFileBatchObject.ts'
import type { VectorStoreFileBatchObject } from '../schemas/VectorStoreFileBatchObject.ts'

/**
 * Attaches several uploaded files to a vector store in one go.
 *
 * `POST /vector_stores/{vector_store_id}/file_batches`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created file batch, whose status tells how processing goes.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createVectorStoreFileBatch(client, { vector_store_id: 'vector_store_abc123', file_ids: ['file_abc123'] })
 */
export function createVectorStoreFileBatch(
  client: Client,
  params: CreateVectorStoreFileBatchParams,
  options?: RequestOptions,
): Promise<VectorStoreFileBatchObject> {
  return call(
    client,
    {
      operation: 'createVectorStoreFileBatch',
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/file_batches',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: VectorStoreFileBatchObjectShape,
      params,
    },
    options,
  )
}
