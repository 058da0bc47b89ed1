import type { Events } from './events.ts'
import { familiesWithWriter } from './protocols/familiesWithWriter.ts'
import { type CollectOptions, collectAlong } from './writing/collectAlong.ts'
import { describeError } from './writing/describeError.ts'
import type { EventWriter } from './writing/eventWriter.ts'
import { formatEvent } from './writing/formatEvent.ts'
import { type RespondOptions, respond } from './writing/respond.ts'

/** How events are written that have no way of their own. */
const plainWriter: EventWriter<unknown> = { toMessage: (data) => ({ data }), end: () => 'data: [DONE]\n\n' }

/**
 * Answers with events as the API itself would send them, so that its clients can read them; `readEventStream` is one.
 * An error becomes an `error` event with the API's own words, or only the name of another error, since those can tell
 * of things inside. Cancelling the response, as happens when the client leaves, ends the stream and its request.
 *
 * @param stream Events of any kind.
 * @param options The signal of the request that is answered, which ends the stream too; and who is told of the end: `onEnd`
 *   of what the `collector` made of all events, `onError` of what broke them off, of a collector or `onEnd` that failed.
 *   Neither is called when the client leaves.
 * @returns The response, to be returned from a handler.
 * @example
 * return eventStreamResponse(await createChatCompletionStream(client, params), { signal: request.signal })
 * @example
 * return eventStreamResponse(await createResponseStream(client, { model: 'gpt-5', input }), {
 *   collector: collectResponse,
 *   onEnd: (response) => console.log('to be stored:', response.id),
 *   onError: (error) => console.error('to be logged:', error),
 * })
 */
export function eventStreamResponse<T, V>(
  stream: Events<T>,
  options: RespondOptions | CollectOptions<T, V> = {},
): Response {
  let writer = plainWriter
  let last: unknown
  const format = {
    type: 'text/event-stream; charset=utf-8',
    write(event: unknown) {
      last = event
      writer = familiesWithWriter.find(({ owns }) => owns(event))?.write ?? plainWriter
      return formatEvent(writer.toMessage(event))
    },
    end: () => writer.end(last),
    fail: (error: unknown) => formatEvent({ event: 'error', data: { error: describeError(error) } }),
    idle: ': keep-alive\n\n',
  }
  return respond('collector' in options ? collectAlong(stream, options) : stream, format, options)
}
