import { isOpenAIError } from '../core/guards.ts'
import { type Events } from './iterate.ts'
import { type RespondOptions, respond } from './respond.ts'

/**
 * Answers with events as the API itself would send them, so that any client of the API can read them; `readEventStream`
 * is one. An error becomes an `error` event; only the words of the API's errors and this package's are passed on.
 * Cancelling the response, which a leaving client does, ends the stream and its request.
 *
 * @param stream Events of any kind.
 * @param options A signal that ends the stream, such as `request.signal`.
 * @returns The response, to be returned from a handler.
 * @example
 * return eventStreamResponse(await createChatCompletionStream(client, params), { signal: request.signal })
 */
export function eventStreamResponse(stream: Events<unknown>, options?: RespondOptions): Response {
  ...
}
