// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ConversationResource } from '../schemas/ConversationResource.ts'
import type { CreateConversationParams } from '../schemas/params/CreateConversationParams.ts'
import { ConversationResourceShape } from '../schemas/shapes/ConversationResource.ts'

/**
 * Creates a conversation, with its first items if you like.
 *
 * `POST /conversations`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created conversation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createConversation(client)
 */
export function createConversation(
  client: Client,
  params?: CreateConversationParams,
  options?: RequestOptions,
): Promise<ConversationResource> {
  return call(
    client,
    {
      operation: 'createConversation',
      method: 'POST',
      path: '/conversations',
      encode: encodeJSON,
      shape: ConversationResourceShape,
      params,
    },
    options,
  )
}
