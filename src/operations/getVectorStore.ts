// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVectorStoreParams } from '../schemas/params/GetVectorStoreParams.ts'
import { VectorStoreObjectShape } from '../schemas/shapes/VectorStoreObject.ts'
import type { VectorStoreObject } from '../schemas/VectorStoreObject.ts'

/**
 * Fetches one vector store, for instance to see its file counts and size.
 *
 * `GET /vector_stores/{vector_store_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested vector store.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getVectorStore(client, { vector_store_id: 'vector_store_abc123' })
 */
export function getVectorStore(
  client: Client,
  params: GetVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreObject> {
  return call(
    client,
    {
      operation: 'getVectorStore',
      method: 'GET',
      path: '/vector_stores/{vector_store_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: VectorStoreObjectShape,
      params,
    },
    options,
  )
}
