import type { Events } from './events.ts'
import type { FrontEvent } from './frontEvent.ts'
import type { AnswerEnd } from './fronts/front.ts'
import { type FrontOptions, frontResponse } from './fronts/frontResponse.ts'

/** How an answer is sent to a front end built on the AI SDK. */
export interface UIMessageStreamOptions extends FrontOptions {
  /** The id of the message. By default the front end makes one, or keeps that of the message it goes on with. */
  messageId?: string | undefined
  /** What the message's `metadata` begins with; `usage` is added at the end. */
  metadata?: object | undefined
}

/**
 * Answers with a stream in the AI SDK's UI message stream, which `useChat` and its like read: text, reasoning, calls of
 * tools and their results, sources, and the app's own `data-…` parts; the tokens as the message's metadata. A stream that
 * is cut, fails or ends in a refusal is an error there. Cancelling the response, as happens when the visitor leaves, ends
 * the stream and its request.
 *
 * @param stream Events of a chat completion or a response, of `runToolsStream` or `runResponseToolsStream`, and of your own.
 *   A generator of yours around a runner's stream returns its `result` at the end, so that calls that wait are told.
 * @param options What is sent, who is told of the end and of errors, and the signal of the request that is answered.
 * @returns The response, to be returned from a handler.
 * @example
 * return uiMessageStreamResponse(await createResponseStream(client, { model: 'gpt-5', input }), { signal: request.signal })
 */
export function uiMessageStreamResponse(stream: Events<FrontEvent>, options: UIMessageStreamOptions = {}): Response {
  const { messageId, metadata } = options
  const protocol = {
    headers: { 'x-vercel-ai-ui-message-stream': 'v1' },
    start: { type: 'start', messageId, messageMetadata: metadata },
    toEvents: (chunk: object) => [chunk],
    finish: ({ finishReason, usage }: AnswerEnd) => [
      { type: 'finish', finishReason, messageMetadata: usage && { usage } },
    ],
    fail: (errorText: string) => ({ type: 'error', errorText }),
    last: 'data: [DONE]\n\n',
  }
  return frontResponse(stream, protocol, options)
}
