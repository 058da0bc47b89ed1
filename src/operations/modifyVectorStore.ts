// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ModifyVectorStoreParams } from '../schemas/params/ModifyVectorStoreParams.ts'
import { VectorStoreObjectShape } from '../schemas/shapes/VectorStoreObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'

/**
 * Changes the name, expiry or metadata of a vector store.
 *
 * `POST /vector_stores/{vector_store_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The vector store with the changes applied.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await modifyVectorStore(client, { vector_store_id: 'vector_store_abc123' })
 */
export function modifyVectorStore(
  client: Client,
  params: ModifyVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return call(
    client,
    {
      operation: 'modifyVectorStore',
      method: 'POST',
      path: '/vector_stores/{vector_store_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: VectorStoreObjectShape,
      params,
    },
    options,
  )
}
