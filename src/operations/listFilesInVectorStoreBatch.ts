// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListVectorStoreFilesResponse } from '../schemas/ListVectorStoreFilesResponse.ts'
import type { ListFilesInVectorStoreBatchParams } from '../schemas/params/ListFilesInVectorStoreBatchParams.ts'
import { ListVectorStoreFilesResponseShape } from '../schemas/shapes/ListVectorStoreFilesResponse.ts'

/**
 * Lists the files of one file batch, a page at a time.
 *
 * `GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of the batch's files.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listFilesInVectorStoreBatch(client, { vector_store_id: 'vector_store_abc123', batch_id: 'batch_abc123' })
 */
export function listFilesInVectorStoreBatch(
  client: Client,
  params: ListFilesInVectorStoreBatchParams,
  options?: RequestOptions,
): Promise<ListVectorStoreFilesResponse> {
  return call(
    client,
    {
      operation: 'listFilesInVectorStoreBatch',
      method: 'GET',
      path: '/vector_stores/{vector_store_id}/file_batches/{batch_id}/files',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListVectorStoreFilesResponseShape,
      params,
    },
    options,
  )
}
