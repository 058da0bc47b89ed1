// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { RetrieveVectorStoreFileContentParams } from '../schemas/params/RetrieveVectorStoreFileContentParams.ts'
import { VectorStoreFileContentResponseShape } from '../schemas/shapes/VectorStoreFileContentResponse.ts'
import type { VectorStoreFileContentResponse } from '../schemas/VectorStoreFileContentResponse.ts'

/**
 * Fetches the text that was read out of a file, one page at a time.
 *
 * `GET /vector_stores/{vector_store_id}/files/{file_id}/content`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of text.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveVectorStoreFileContent(client, { vector_store_id: 'vector_store_abc123', file_id: 'file_abc123' })
 */
export function retrieveVectorStoreFileContent(
  client: Client,
  params: RetrieveVectorStoreFileContentParams,
  options?: RequestOptions,
): Promise<VectorStoreFileContentResponse> {
  return call(
    client,
    {
      operation: 'retrieveVectorStoreFileContent',
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/files/{file_id}/content',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: VectorStoreFileContentResponseShape,
      params,
    },
    options,
  )
}
