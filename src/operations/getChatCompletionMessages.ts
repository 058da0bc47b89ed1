// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ChatCompletionMessageList } from '../schemas/ChatCompletionMessageList.ts'
import type { GetChatCompletionMessagesParams } from '../schemas/params/GetChatCompletionMessagesParams.ts'
import { ChatCompletionMessageListShape } from '../schemas/shapes/ChatCompletionMessageList.ts'

/**
 * Lists the messages that a stored chat completion answered, one page at a time.
 *
 * `GET /chat/completions/{completion_id}/messages`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of messages.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getChatCompletionMessages(client, { completion_id: 'completion_abc123' })
 */
export function getChatCompletionMessages(
  client: Client,
  params: GetChatCompletionMessagesParams,
  options?: RequestOptions,
): Promise<ChatCompletionMessageList> {
  return call(
    client,
    {
      operation: 'getChatCompletionMessages',
      method: 'GET',
      path: '/chat/completions/{completion_id}/messages',
      shape: ChatCompletionMessageListShape,
      params,
    },
    options,
  )
}
