// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListChatKitThreadItemsParams } from '../schemas/params/ListChatKitThreadItemsParams.ts'
import { ThreadItemListResourceShape } from '../schemas/shapes/ThreadItemListResource.ts'
import type { ThreadItemListResource } from '../schemas/ThreadItemListResource.ts'

/**
 * Lists a ChatKit thread's items, one page at a time.
 *
 * `GET /chatkit/threads/{thread_id}/items`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of items.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listChatKitThreadItems(client, { thread_id: 'thread_abc123' })
 */
export function listChatKitThreadItems(
  client: Client,
  params: ListChatKitThreadItemsParams,
  options?: RequestOptions,
): Promise<ThreadItemListResource> {
  return call(
    client,
    {
      operation: 'listChatKitThreadItems',
      method: 'GET',
      path: '/chatkit/threads/{thread_id}/items',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      shape: ThreadItemListResourceShape,
      params,
    },
    options,
  )
}
