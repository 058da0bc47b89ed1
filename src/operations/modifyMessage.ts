// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { MessageObject } from '../schemas/MessageObject.ts'
import type { ModifyMessageParams } from '../schemas/params/ModifyMessageParams.ts'
import { MessageObjectShape } from '../schemas/shapes/MessageObject.ts'

/**
 * Changes the metadata of a message; its content stays as it is.
 *
 * `POST /threads/{thread_id}/messages/{message_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The message with the changes applied.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await modifyMessage(client, { thread_id: 'thread_abc123', message_id: 'message_abc123' })
 */
export function modifyMessage(
  client: Client,
  params: ModifyMessageParams,
  options?: RequestOptions,
): Promise<MessageObject> {
  return call(
    client,
    {
      operation: 'modifyMessage',
      method: 'POST',
      path: '/threads/{thread_id}/messages/{message_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: MessageObjectShape,
      params,
    },
    options,
  )
}
