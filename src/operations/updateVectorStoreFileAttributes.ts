// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { UpdateVectorStoreFileAttributesParams } from '../schemas/params/UpdateVectorStoreFileAttributesParams.ts'
import { VectorStoreFileObjectShape } from '../schemas/shapes/VectorStoreFileObject.ts'
import type { VectorStoreFileObject } from '../schemas/VectorStoreFileObject.ts'

/**
 * Replaces the attributes by which a file can be found.
 *
 * `POST /vector_stores/{vector_store_id}/files/{file_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed file.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateVectorStoreFileAttributes(client, { vector_store_id: 'vector_store_abc123', file_id: 'file_abc123', attributes: {} })
 */
export function updateVectorStoreFileAttributes(
  client: Client,
  params: UpdateVectorStoreFileAttributesParams,
  options?: RequestOptions,
): Promise<VectorStoreFileObject> {
  return call(
    client,
    {
      operation: 'updateVectorStoreFileAttributes',
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/files/{file_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: VectorStoreFileObjectShape,
      params,
    },
    options,
  )
}
