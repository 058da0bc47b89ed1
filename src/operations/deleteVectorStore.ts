// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteVectorStoreResponse } from '../schemas/DeleteVectorStoreResponse.ts'
import type { DeleteVectorStoreParams } from '../schemas/params/DeleteVectorStoreParams.ts'
import { DeleteVectorStoreResponseShape } from '../schemas/shapes/DeleteVectorStoreResponse.ts'

/**
 * Deletes a vector store for good.
 *
 * `DELETE /vector_stores/{vector_store_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The vector store's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteVectorStore(client, { vector_store_id: 'vector_store_abc123' })
 */
export function deleteVectorStore(
  client: Client,
  params: DeleteVectorStoreParams,
  options?: RequestOptions,
): Promise<DeleteVectorStoreResponse> {
  return call(
    client,
    {
      operation: 'deleteVectorStore',
      method: 'DELETE',
      path: '/vector_stores/{vector_store_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: DeleteVectorStoreResponseShape,
      params,
    },
    options,
  )
}
