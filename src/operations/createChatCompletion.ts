// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import { CreateChatCompletionResponseShape } from '../schemas/shapes/CreateChatCompletionResponse.ts'

/**
 * Has a model produce the next message of a conversation.
 *
 * `POST /chat/completions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The chat completion, with the generated messages as its choices.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createChatCompletionStream} for the same as a stream.
 * @example
 * const result = await createChatCompletion(client, { model: 'gpt-4o-mini', messages: [{ content: 'Hello!', role: 'user' }] })
 */
export function createChatCompletion(
  client: Client,
  params: CreateChatCompletionParams,
  options?: RequestOptions,
): Promise<CreateChatCompletionResponse> {
  return call(
    client,
    {
      operation: 'createChatCompletion',
      method: 'POST',
      path: '/chat/completions',
      encode: encodeJSON,
      shape: CreateChatCompletionResponseShape,
      streamedBy: 'createChatCompletionStream',
      params,
    },
    options,
  )
}
