// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteMessageResponse } from '../schemas/DeleteMessageResponse.ts'
import type { DeleteMessageParams } from '../schemas/params/DeleteMessageParams.ts'
import { DeleteMessageResponseShape } from '../schemas/shapes/DeleteMessageResponse.ts'

/**
 * Removes a message from its thread for good.
 *
 * `DELETE /threads/{thread_id}/messages/{message_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The message's identifier and whether it was `deleted`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteMessage(client, { thread_id: 'thread_abc123', message_id: 'message_abc123' })
 */
export function deleteMessage(
  client: Client,
  params: DeleteMessageParams,
  options?: RequestOptions,
): Promise<DeleteMessageResponse> {
  return call(
    client,
    {
      operation: 'deleteMessage',
      method: 'DELETE',
      path: '/threads/{thread_id}/messages/{message_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: DeleteMessageResponseShape,
      params,
    },
    options,
  )
}
