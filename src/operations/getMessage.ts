// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { MessageObject } from '../schemas/MessageObject.ts'
import type { GetMessageParams } from '../schemas/params/GetMessageParams.ts'
import { MessageObjectShape } from '../schemas/shapes/MessageObject.ts'

/**
 * Fetches one message of a thread.
 *
 * `GET /threads/{thread_id}/messages/{message_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested message.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getMessage(client, { thread_id: 'thread_abc123', message_id: 'message_abc123' })
 */
export function getMessage(client: Client, params: GetMessageParams, options?: RequestOptions): Promise<MessageObject> {
  return call(
    client,
    {
      operation: 'getMessage',
      method: 'GET',
      path: '/threads/{thread_id}/messages/{message_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: MessageObjectShape,
      params,
    },
    options,
  )
}
