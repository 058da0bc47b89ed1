// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListBatchesResponse } from '../schemas/ListBatchesResponse.ts'
import type { ListBatchesParams } from '../schemas/params/ListBatchesParams.ts'
import { ListBatchesResponseShape } from '../schemas/shapes/ListBatchesResponse.ts'

/**
 * Lists the batches of the organization, one page at a time.
 *
 * `GET /batches`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of batches.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listBatches(client)
 */
export function listBatches(
  client: Client,
  params?: ListBatchesParams,
  options?: RequestOptions,
): Promise<ListBatchesResponse> {
  return call(
    client,
    { operation: 'listBatches', method: 'GET', path: '/batches', shape: ListBatchesResponseShape, params },
    options,
  )
}
