// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { UpdateChatCompletionParams } from '../schemas/params/UpdateChatCompletionParams.ts'
import { CreateChatCompletionResponseShape } from '../schemas/shapes/CreateChatCompletionResponse.ts'

/**
 * Replaces a stored chat completion's tags.
 *
 * `POST /chat/completions/{completion_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed chat completion.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateChatCompletion(client, { completion_id: 'completion_abc123', metadata: { topic: 'demo' } })
 */
export function updateChatCompletion(
  client: Client,
  params: UpdateChatCompletionParams,
  options?: RequestOptions,
): Promise<CreateChatCompletionResponse> {
  return call(
    client,
    {
      operation: 'updateChatCompletion',
      method: 'POST',
      path: '/chat/completions/{completion_id}',
      encode: encodeJSON,
      shape: CreateChatCompletionResponseShape,
      params,
    },
    options,
  )
}
