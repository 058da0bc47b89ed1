// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListInputItemsParams } from '../schemas/params/ListInputItemsParams.ts'
import type { ResponseItemList } from '../schemas/ResponseItemList.ts'
import { ResponseItemListShape } from '../schemas/shapes/ResponseItemList.ts'

/**
 * Lists what a response was given, one page at a time.
 *
 * `GET /responses/{response_id}/input_items`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of input items.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listInputItems(client, { response_id: 'response_abc123' })
 */
export function listInputItems(
  client: Client,
  params: ListInputItemsParams,
  options?: RequestOptions,
): Promise<ResponseItemList> {
  return call(
    client,
    {
      operation: 'listInputItems',
      method: 'GET',
      path: '/responses/{response_id}/input_items',
      shape: ResponseItemListShape,
      params,
    },
    options,
  )
}
