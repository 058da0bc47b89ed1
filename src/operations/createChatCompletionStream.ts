// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import { isPlainCreateChatCompletionStreamResponse } from '../schemas/plain/CreateChatCompletionStreamResponse.ts'
import { CreateChatCompletionStreamResponseShape } from '../schemas/shapes/CreateChatCompletionStreamResponse.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/chat/complete.ts'
import { read } from '../streams/protocols/chat/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Has a model produce the next message of a conversation, as a stream of events.
 *
 * `POST /chat/completions`
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
 * for await (const event of await createChatCompletionStream(client, { model: 'gpt-4o-mini', messages: [{ content: 'Hello!', role: 'user' }] })) console.log(event)
 */
export function createChatCompletionStream(
  client: Client,
  params: CreateChatCompletionParams,
  options?: RequestOptions,
): Promise<EventStream<CreateChatCompletionStreamResponse>> {
  return callStream<CreateChatCompletionStreamResponse>(
    client,
    {
      operation: 'createChatCompletionStream',
      method: 'POST',
      path: '/chat/completions',
      encode: encodeJSON,
      shape: CreateChatCompletionStreamResponseShape,
      fits: isPlainCreateChatCompletionStreamResponse,
      params,
    },
    { read, complete },
    options,
  )
}
