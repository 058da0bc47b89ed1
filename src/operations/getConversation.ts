// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
import type { GetConversationParams } from '../schemas/params/GetConversationParams.ts'
import { ConversationResourceShape } from '../schemas/shapes/ConversationResource.ts'

/**
 * Fetches a conversation by its id.
 *
 * `GET /conversations/{conversation_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The conversation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getConversation(client, { conversation_id: 'conversation_abc123' })
 */
export function getConversation(
  client: Client,
  params: GetConversationParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return call(
    client,
    {
      operation: 'getConversation',
      method: 'GET',
      path: '/conversations/{conversation_id}',
      shape: ConversationResourceShape,
      params,
    },
    options,
  )
}
