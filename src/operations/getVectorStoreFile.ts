// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVectorStoreFileParams } from '../schemas/params/GetVectorStoreFileParams.ts'
import { VectorStoreFileObjectShape } from '../schemas/shapes/VectorStoreFileObject.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'

/**
 * Fetches one file of a vector store, for instance to see if it is ready for search.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested vector store file.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getVectorStoreFile(client, { vector_store_id: 'vector_store_abc123', file_id: 'file_abc123' })
 */
export function getVectorStoreFile(
  client: Client,
  params: GetVectorStoreFileParams,
  options?: RequestOptions,
): Promise<VectorStoreFileObject> {
  return call(
    client,
    {
      operation: 'getVectorStoreFile',
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: VectorStoreFileObjectShape,
      params,
    },
    options,
  )
}
