// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ChatCompletionDeleted } from '../schemas/ChatCompletionDeleted.ts'
import type { DeleteChatCompletionParams } from '../schemas/params/DeleteChatCompletionParams.ts'
import { ChatCompletionDeletedShape } from '../schemas/shapes/ChatCompletionDeleted.ts'

/**
 * Deletes a stored chat completion for good.
 *
 * `DELETE /chat/completions/{completion_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteChatCompletion(client, { completion_id: 'completion_abc123' })
 */
export function deleteChatCompletion(
  client: Client,
  params: DeleteChatCompletionParams,
  options?: RequestOptions,
): Promise<ChatCompletionDeleted> {
  return call(
    client,
    {
      operation: 'deleteChatCompletion',
      method: 'DELETE',
      path: '/chat/completions/{completion_id}',
      shape: ChatCompletionDeletedShape,
      params,
    },
    options,
  )
}
