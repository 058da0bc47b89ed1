// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationItemList } from '../schemas/ConversationItemList.ts'
import type { CreateConversationItemsParams } from '../schemas/params/CreateConversationItemsParams.ts'
import { ConversationItemListShape } from '../schemas/shapes/ConversationItemList.ts'

/**
 * Adds items to a conversation.
 *
 * `POST /conversations/{conversation_id}/items`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The added items.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createConversationItems(client, { conversation_id: 'conversation_abc123', items: [{ role: 'user', content: 'Hello!' }] })
 */
export function createConversationItems(
  client: Client,
  params: CreateConversationItemsParams,
  options?: RequestOptions,
): Promise<ConversationItemList> {
  const { include, ...fields }: Partial<CreateConversationItemsParams> = params ?? {}
  return call(
    client,
    {
      operation: 'createConversationItems',
      method: 'POST',
      path: '/conversations/{conversation_id}/items',
      encode: encodeJSON,
      shape: ConversationItemListShape,
      params: fields,
      query: { include },
    },
    options,
  )
}
