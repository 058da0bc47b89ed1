// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListVectorStoresResponse } from '../schemas/ListVectorStoresResponse.ts'
import type { ListVectorStoresParams } from '../schemas/params/ListVectorStoresParams.ts'
import { ListVectorStoresResponseShape } from '../schemas/shapes/ListVectorStoresResponse.ts'

/**
 * Lists the vector stores of the organization, one page at a time.
 *
 * `GET /vector_stores`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of vector stores.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listVectorStores(client)
 */
export function listVectorStores(
  client: Client,
  params?: ListVectorStoresParams,
  options?: RequestOptions,
): Promise<ListVectorStoresResponse> {
  return call(
    client,
    {
      operation: 'listVectorStores',
      method: 'GET',
      path: '/vector_stores',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListVectorStoresResponseShape,
      params,
    },
    options,
  )
}
