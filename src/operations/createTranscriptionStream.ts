// Generated from spec/ by codegen/; change those.

import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateTranscriptionResponseStreamEvent } from '../schemas/CreateTranscriptionResponseStreamEvent.ts'
import type { CreateTranscriptionParams } from '../schemas/params/CreateTranscriptionParams.ts'
import { CreateTranscriptionResponseStreamEventShape } from '../schemas/shapes/CreateTranscriptionResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { complete } from '../streams/protocols/transcription/complete.ts'
import { read } from '../streams/protocols/transcription/read.ts'
import { callStream } from '../streams/reading/callStream.ts'

/**
 * Writes down the speech in an audio file, in the language it is spoken in, as a stream of events.
 *
 * `POST /audio/transcriptions`
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
 * for await (const event of await createTranscriptionStream(client, { file: new File([bytes], 'talk.mp3'), model: 'gpt-4o-mini-transcribe' })) console.log(event)
 */
export function createTranscriptionStream(
  client: Client,
  params: CreateTranscriptionParams,
  options?: RequestOptions,
): Promise<EventStream<CreateTranscriptionResponseStreamEvent>> {
  return sendFiles(multipart, params, (encode) =>
    callStream<CreateTranscriptionResponseStreamEvent>(
      client,
      {
        operation: 'createTranscriptionStream',
        method: 'POST',
        path: '/audio/transcriptions',
        encode,
        shape: CreateTranscriptionResponseStreamEventShape,
        params,
      },
      { read, complete },
      options,
    ),
  )
}
