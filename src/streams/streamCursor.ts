import { OpenAIError } from '../core/openAIError.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import type { EventStream } from './eventStream.ts'

/** A place in the stream of a response: plain data, to be kept while the stream is read. */
export interface StreamCursor {
  /** The response. */
  response_id: string
  /** The `sequence_number` of the last event that was read; undefined where none has been. */
  starting_after?: number | undefined
}

/**
 * Tells how far a stream of a response has been read, so that `followResponse` can go on from there, in another process
 * too. Read through JSON, storage or a URL, it stays what it is.
 *
 * @param stream From `createResponseStream`, `getResponseStream`, `followResponse` or `readEventStream`, not from what maps one.
 * @returns The place after the last event that was read.
 * @throws {OpenAIError} No event has named the response yet, or it is a stream of something else.
 * @example
 * const params = { model: 'gpt-5', input: 'Write a long poem.', background: true }
 * const stream = await createResponseStream(client, params)
 * for await (const event of stream) {
 *   if (event.type === 'response.output_text.delta') break // the reader leaves
 * }
 * for await (const event of await followResponse(client, streamCursor(stream))) console.log(event.type)
 */
export function streamCursor({ cursor }: EventStream<ResponseStreamEvent>): StreamCursor {
  const { response_id, starting_after } = cursor ?? {}
  if (response_id === undefined)
    throw new OpenAIError(
      'The stream has no cursor: read the first event of a stream of a response before asking for it.',
    )
  return starting_after === undefined ? { response_id } : { response_id, starting_after }
}
