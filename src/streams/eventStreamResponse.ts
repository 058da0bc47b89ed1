import { isAPIError, isOpenAIError } from '../core/guards.ts'
import type { Events } from './iterate.ts'
import { type RespondOptions, respond } from './respond.ts'

/**
 * Answers with events as the API itself would send them, so that its clients can read them; `readEventStream` is one.
 * An error becomes an `error` event with the API's own words, or only the name of another error, since those can tell
 * of things inside. Cancelling the response, as happens when the client leaves, ends the stream and its request.
 *
 * @param stream Events of any kind.
 * @param options The signal of the request that is answered; it ends the stream too.
 * @returns The response, to be returned from a handler.
 * @example
 * return eventStreamResponse(await createChatCompletionStream(client, params), { signal: request.signal })
 */
export function eventStreamResponse(stream: Events<unknown>, options?: RespondOptions): Response {
  let named = false
  const format = {
    type: 'text/event-stream; charset=utf-8',
    write(value: unknown) {
      const { event, data } = Object(value)
      named = typeof event === 'string' && data !== undefined
      return named ? message(data, event) : message(value)
    },
    end: () => `${named ? 'event: done\n' : ''}data: [DONE]\n\n`,
    fail: (error: unknown) => message({ error: describe(error) }, 'error'),
    idle: ': keep-alive\n\n',
  }
  return respond(stream, format, options)
}

function message(data: unknown, event?: string): string {
  return `${event ? `event: ${event}\n` : ''}data: ${JSON.stringify(data)}\n\n`
}

/** The error in the API's form. */
function describe(error: unknown): object {
  const { message, type, param = null, code = null } = isAPIError(error) ? error : { message: 'The stream broke off.' }
  return { message, type: type ?? (isOpenAIError(error) ? error.name : 'server_error'), param, code }
}
