// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { GetChatCompletionParams } from '../schemas/params/GetChatCompletionParams.ts'
import { CreateChatCompletionResponseShape } from '../schemas/shapes/CreateChatCompletionResponse.ts'

/**
 * Fetches a stored chat completion by its id.
 *
 * `GET /chat/completions/{completion_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The chat completion.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getChatCompletion(client, { completion_id: 'completion_abc123' })
 */
export function getChatCompletion(
  client: Client,
  params: GetChatCompletionParams,
  options?: RequestOptions,
): Promise<CreateChatCompletionResponse> {
  return call(
    client,
    {
      operation: 'getChatCompletion',
      method: 'GET',
      path: '/chat/completions/{completion_id}',
      shape: CreateChatCompletionResponseShape,
      params,
    },
    options,
  )
}
