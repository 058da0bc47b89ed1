import type { RequestCall } from '../core/callTypes.ts'
import { sendBody } from '../core/sendBody.ts'
import { toCall } from '../core/toCall.ts'
import { toShape } from '../core/toShape.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EventFamily } from './eventFamily.ts'
import type { EventStream } from './eventStream.ts'
import { protocols } from './protocols/protocols.ts'
import { callStream } from './reading/callStream.ts'

/** A call of any path of the API that answers with a stream. */
export interface RequestStreamCall<T = unknown> extends RequestCall<T> {
  /**
   * What the events are like, and with it what a complete answer is. By default any JSON, up to `[DONE]` or the end of the
   * body; a stream of Responses is known by its first event, and complete once the response is.
   */
  events?: EventFamily | undefined
}

/**
 * Calls any path of the API that streams, with the same retries, errors and checks as the operations; sets `stream: true`.
 *
 * @param client From `createClient`.
 * @param request Method, path template and what goes with it; `schema` is that of one event.
 * @param options Limits, signal and extras of this call.
 * @returns The events, once the headers are there.
 * @throws {APIError} The API returned an error, or something that is not a stream.
 * @throws {ConnectionError} No connection, or it broke.
 * @throws {TimeoutError} A limit of time ran out.
 * @throws {StreamTruncatedError} While reading: the stream ended before its answer was complete.
 * @example
 * const body = { model: 'gpt-5', input: 'Hello' }
 * for await (const event of await requestStream(client, { method: 'POST', path: '/responses', body })) console.log(event)
 */
export async function requestStream<T = unknown>(
  client: Client,
  { events = 'any', schema, ...request }: RequestStreamCall<T>,
  options?: RequestOptions,
): Promise<EventStream<T>> {
  return sendBody(request.body, async (encode) => {
    const made = toCall(request, options, encode)
    const shape = schema && toShape(made.call, schema)
    return callStream<T>(client, { ...made.call, shape }, protocols[events], made.options)
  })
}
