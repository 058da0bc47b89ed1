// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ChatSessionResource } from '../schemas/ChatSessionResource.ts'
import type { CreateChatKitSessionParams } from '../schemas/params/CreateChatKitSessionParams.ts'
import { ChatSessionResourceShape } from '../schemas/shapes/ChatSessionResource.ts'

/**
 * Creates a ChatKit session for one of your users.
 *
 * `POST /chatkit/sessions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The session, with the key for the browser.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createChatKitSession(client, { workflow: { id: 'text' }, user: 'user_123' })
 */
export function createChatKitSession(
  client: Client,
  params: CreateChatKitSessionParams,
  options?: RequestOptions,
): Promise<ChatSessionResource> {
  return call(
    client,
    {
      operation: 'createChatKitSession',
      method: 'POST',
      path: '/chatkit/sessions',
      headers: { 'OpenAI-Beta': 'chatkit_beta=v1' },
      encode: encodeJSON,
      shape: ChatSessionResourceShape,
      params,
    },
    options,
  )
}
