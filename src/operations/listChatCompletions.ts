// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ChatCompletionList } from '../schemas/ChatCompletionList.ts'
import type { ListChatCompletionsParams } from '../schemas/params/ListChatCompletionsParams.ts'
import { ChatCompletionListShape } from '../schemas/shapes/ChatCompletionList.ts'

/**
 * Lists stored chat completions, one page at a time.
 *
 * `GET /chat/completions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of chat completions.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listChatCompletions(client)
 */
export function listChatCompletions(
  client: Client,
  params?: ListChatCompletionsParams,
  options?: RequestOptions,
): Promise<ChatCompletionList> {
  return call(
    client,
    {
      operation: 'listChatCompletions',
      method: 'GET',
      path: '/chat/completions',
      shape: ChatCompletionListShape,
      params,
    },
    options,
  )
}
