// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { SearchVectorStoreParams } from '../schemas/params/SearchVectorStoreParams.ts'
import { VectorStoreSearchResultsPageShape } from '../schemas/shapes/VectorStoreSearchResultsPage.ts'
import type { VectorStoreSearchResultsPage } from '../schemas/VectorStoreSearchResultsPage.ts'

/**
 * Searches a vector store for passages.
 *
 * `POST /vector_stores/{vector_store_id}/search`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of files with passages, the best first.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await searchVectorStore(client, { vector_store_id: 'vector_store_abc123', query: 'opening hours' })
 */
export function searchVectorStore(
  client: Client,
  params: SearchVectorStoreParams,
  options?: RequestOptions,
): Promise<VectorStoreSearchResultsPage> {
  return call(
    client,
    {
      operation: 'searchVectorStore',
      method: 'POST',
      path: '/vector_stores/{vector_store_id}/search',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: VectorStoreSearchResultsPageShape,
      params,
    },
    options,
  )
}
