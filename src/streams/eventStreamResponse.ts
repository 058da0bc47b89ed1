import type { Events } from './events.ts'
import { familiesWithWriter } from './protocols/familiesWithWriter.ts'
import { describeError } from './writing/describeError.ts'
import type { EventWriter } from './writing/eventWriter.ts'
import { formatEvent } from './writing/formatEvent.ts'
import { type RespondOptions, respond } from './writing/respond.ts'

/** How events are written that have no way of their own. */
const plainWriter: EventWriter<unknown> = { toMessage: (data) => ({ data }), end: 'data: [DONE]\n\n' }

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
  let writer = plainWriter
  const format = {
    type: 'text/event-stream; charset=utf-8',
    write(event: unknown) {
      writer = familiesWithWriter.find(({ owns }) => owns(event))?.write ?? plainWriter
      return formatEvent(writer.toMessage(event))
    },
    end: () => writer.end,
    fail: (error: unknown) => formatEvent({ event: 'error', data: { error: describeError(error) } }),
    idle: ': keep-alive\n\n',
  }
  return respond(stream, format, options)
}
