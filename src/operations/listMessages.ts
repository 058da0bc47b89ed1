// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListMessagesResponse } from '../schemas/ListMessagesResponse.ts'
import type { ListMessagesParams } from '../schemas/params/ListMessagesParams.ts'
import { ListMessagesResponseShape } from '../schemas/shapes/ListMessagesResponse.ts'

/**
 * Lists the messages of a thread, one page at a time.
 *
 * `GET /threads/{thread_id}/messages`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of messages.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listMessages(client, { thread_id: 'thread_abc123' })
 */
export function listMessages(
  client: Client,
  params: ListMessagesParams,
  options?: RequestOptions,
): Promise<ListMessagesResponse> {
  return call(
    client,
    {
      operation: 'listMessages',
      method: 'GET',
      path: '/threads/{thread_id}/messages',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListMessagesResponseShape,
      params,
    },
    options,
  )
}
