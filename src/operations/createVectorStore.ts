// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVectorStoreParams } from '../schemas/params/CreateVectorStoreParams.ts'
import { VectorStoreObjectShape } from '../schemas/shapes/VectorStoreObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'

/**
 * Creates a vector store, which makes files searchable for the `file_search` tool.
 *
 * `POST /vector_stores`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created vector store.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createVectorStore(client)
 */
export function createVectorStore(
  client: Client,
  params?: CreateVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return call(
    client,
    {
      operation: 'createVectorStore',
      method: 'POST',
      path: '/vector_stores',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: VectorStoreObjectShape,
      params,
    },
    options,
  )
}
