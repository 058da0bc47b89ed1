// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedConversationItem } from '../schemas/DeletedConversationItem.ts'
import type { DeleteConversationItemParams } from '../schemas/params/DeleteConversationItemParams.ts'
import { DeletedConversationItemShape } from '../schemas/shapes/DeletedConversationItem.ts'

/**
 * Takes one item out of a conversation.
 *
 * `DELETE /conversations/{conversation_id}/items/{item_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The conversation without it.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteConversationItem(client, { conversation_id: 'conversation_abc123', item_id: 'item_abc123' })
 */
export function deleteConversationItem(
  client: Client,
  params: DeleteConversationItemParams,
  options?: RequestOptions,
): Promise<DeletedConversationItem> {
  return call(
    client,
    {
      operation: 'deleteConversationItem',
      method: 'DELETE',
      path: '/conversations/{conversation_id}/items/{item_id}',
      shape: DeletedConversationItemShape,
      params,
    },
    options,
  )
}
