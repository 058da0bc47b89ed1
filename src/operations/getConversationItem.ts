// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationItem } from '../schemas/ConversationItem.ts'
import type { GetConversationItemParams } from '../schemas/params/GetConversationItemParams.ts'
import { ConversationItemShape } from '../schemas/shapes/ConversationItem.ts'

/**
 * Fetches one item of a conversation.
 *
 * `GET /conversations/{conversation_id}/items/{item_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The item.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getConversationItem(client, { conversation_id: 'conversation_abc123', item_id: 'item_abc123' })
 */
export function getConversationItem(
  client: Client,
  params: GetConversationItemParams,
  options?: RequestOptions,
): Promise<ConversationItem> {
  return call(
    client,
    {
      operation: 'getConversationItem',
      method: 'GET',
      path: '/conversations/{conversation_id}/items/{item_id}',
      shape: ConversationItemShape,
      params,
    },
    options,
  )
}
