// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateCompletionResponse } from '../schemas/CreateCompletionResponse.ts'
import type { CreateCompletionParams } from '../schemas/params/CreateCompletionParams.ts'
import { isPlainCreateCompletionResponse } from '../schemas/plain/CreateCompletionResponse.ts'
import { CreateCompletionResponseShape } from '../schemas/shapes/CreateCompletionResponse.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/completion/complete.ts'
import { read } from '../streams/protocols/completion/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Has a legacy model continue a text prompt; for newer models use chat completions, as a stream of events.
 *
 * `POST /completions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The events as a stream, as soon as the headers have come.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.
 * @example
 * for await (const event of await createCompletionStream(client, { model: 'gpt-3.5-turbo-instruct', prompt: 'A lighthouse at dawn.' })) console.log(event)
 */
export function createCompletionStream(
  client: Client,
  params: CreateCompletionParams,
  options?: RequestOptions,
): Promise<EventStream<CreateCompletionResponse>> {
  return callStream<CreateCompletionResponse>(
    client,
    {
      operation: 'createCompletionStream',
      method: 'POST',
      path: '/completions',
      encode: encodeJSON,
      shape: CreateCompletionResponseShape,
      fits: isPlainCreateCompletionResponse,
      params,
    },
    { read, complete },
    options,
  )
}
