// Generated from spec/ by codegen/; change those.

import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateSpeechResponseStreamEvent } from '../schemas/CreateSpeechResponseStreamEvent.ts'
import type { CreateSpeechParams } from '../schemas/params/CreateSpeechParams.ts'
import { CreateSpeechResponseStreamEventShape } from '../schemas/shapes/CreateSpeechResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/speech/complete.ts'
import { read } from '../streams/protocols/speech/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Turns text into spoken audio in a chosen voice, as a stream of events.
 *
 * `POST /audio/speech`
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
 * for await (const event of await createSpeechStream(client, { model: 'gpt-4o-mini-tts', input: 'The quick brown fox.', voice: 'alloy' })) console.log(event)
 */
export function createSpeechStream(
  client: Client,
  params: CreateSpeechParams,
  options?: RequestOptions,
): Promise<EventStream<CreateSpeechResponseStreamEvent>> {
  return callStream<CreateSpeechResponseStreamEvent>(
    client,
    {
      operation: 'createSpeechStream',
      method: 'POST',
      path: '/audio/speech',
      encode: encodeJSON,
      shape: CreateSpeechResponseStreamEventShape,
      asks: { stream_format: 'sse' },
      params,
    },
    { read, complete },
    options,
  )
}
