// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
import type { UpdateConversationParams } from '../schemas/params/UpdateConversationParams.ts'
import { ConversationResourceShape } from '../schemas/shapes/ConversationResource.ts'

/**
 * Replaces a conversation's tags.
 *
 * `POST /conversations/{conversation_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed conversation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateConversation(client, { conversation_id: 'conversation_abc123', metadata: { topic: 'demo' } })
 */
export function updateConversation(
  client: Client,
  params: UpdateConversationParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return call(
    client,
    {
      operation: 'updateConversation',
      method: 'POST',
      path: '/conversations/{conversation_id}',
      encode: encodeJSON,
      shape: ConversationResourceShape,
      params,
    },
    options,
  )
}
