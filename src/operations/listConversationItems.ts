// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationItemList } from '../schemas/ConversationItemList.ts'
import type { ListConversationItemsParams } from '../schemas/params/ListConversationItemsParams.ts'
import { ConversationItemListShape } from '../schemas/shapes/ConversationItemList.ts'

/**
 * Lists a conversation's items, one page at a time.
 *
 * `GET /conversations/{conversation_id}/items`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of items.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listConversationItems(client, { conversation_id: 'conversation_abc123' })
 */
export function listConversationItems(
  client: Client,
  params: ListConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  return call(
    client,
    {
      operation: 'listConversationItems',
      method: 'GET',
      path: '/conversations/{conversation_id}/items',
      shape: ConversationItemListShape,
      params,
    },
    options,
  )
}
