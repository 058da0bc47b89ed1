// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { MessageObject } from '../schemas/MessageObject.ts'
import type { CreateMessageParams } from '../schemas/params/CreateMessageParams.ts'
import { MessageObjectShape } from '../schemas/shapes/MessageObject.ts'

/**
 * Adds a message to a thread.
 *
 * `POST /threads/{thread_id}/messages`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created message.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createMessage(client, { thread_id: 'thread_abc123', role: 'user', content: 'Hello!' })
 */
export function createMessage(
  client: Client,
  params: CreateMessageParams,
  options?: RequestOptions,
): Promise<MessageObject> {
  return call(
    client,
    {
      operation: 'createMessage',
      method: 'POST',
      path: '/threads/{thread_id}/messages',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: MessageObjectShape,
      params,
    },
    options,
  )
}
