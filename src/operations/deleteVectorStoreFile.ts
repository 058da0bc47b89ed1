// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteVectorStoreFileResponse } from '../schemas/DeleteVectorStoreFileResponse.ts'
import type { DeleteVectorStoreFileParams } from '../schemas/params/DeleteVectorStoreFileParams.ts'
import { DeleteVectorStoreFileResponseShape } from '../schemas/shapes/DeleteVectorStoreFileResponse.ts'

/**
 * Detaches a file from a vector store but keeps the upload; `deleteFile` removes that too.
 *
 * `DELETE /vector_stores/{vector_store_id}/files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The detached file's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteVectorStoreFile(client, { vector_store_id: 'vector_store_abc123', file_id: 'file_abc123' })
 */
export function deleteVectorStoreFile(
  client: Client,
  params: DeleteVectorStoreFileParams,
  options?: RequestOptions,
): Promise<DeleteVectorStoreFileResponse> {
  return call(
    client,
    {
      operation: 'deleteVectorStoreFile',
      method: 'DELETE',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: DeleteVectorStoreFileResponseShape,
      params,
    },
    options,
  )
}
