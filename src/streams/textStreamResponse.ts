import type { Events } from './events.ts'
import { textDeltas } from './textDeltas.ts'
import type { TextEvent } from './textEvent.ts'
import { joinHalves } from './writing/joinHalves.ts'
import { type RespondOptions, respond } from './writing/respond.ts'

/**
 * Answers with the text of a stream as plain text, piece by piece. An error breaks the response off, since plain text
 * has no words for it. Cancelling the response, as happens when the client leaves, ends the stream and its request.
 *
 * @param stream Events of a chat completion, a completion, a run, a response or a transcription.
 * @param options The signal of the request that is answered; it ends the stream too.
 * @returns The response, to be returned from a handler.
 * @example
 * return textStreamResponse(await createChatCompletionStream(client, params), { signal: request.signal })
 */
export function textStreamResponse(stream: Events<TextEvent>, options?: RespondOptions): Response {
  const { join, rest } = joinHalves()
  return respond(textDeltas(stream), { type: 'text/plain; charset=utf-8', write: join, end: rest }, options)
}
