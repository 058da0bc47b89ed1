// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { CreateCompletionParams } from '../schemas/params/CreateCompletionParams.ts'
import { CreateCompletionResponseShape } from '../schemas/shapes/CreateCompletionResponse.ts'

/**
 * Has a legacy model continue a text prompt; for newer models use chat completions.
 *
 * `POST /completions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The completion, with the generated texts as its choices.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @see {@link createCompletionStream} for the same as a stream.
 * @example
 * const result = await createCompletion(client, { model: 'gpt-3.5-turbo-instruct', prompt: 'A lighthouse at dawn.' })
 */
export function createCompletion(
  client: Client,
  params: CreateCompletionParams,
  options?: RequestOptions,
): Promise<CreateCompletionResponse> {
  return call(
    client,
    {
      operation: 'createCompletion',
      method: 'POST',
      path: '/completions',
      encode: encodeJSON,
      shape: CreateCompletionResponseShape,
      streamedBy: 'createCompletionStream',
      params,
    },
    options,
  )
}
