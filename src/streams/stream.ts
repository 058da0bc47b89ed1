import { createDeadline } from '../core/deadline.ts'
import { OpenAIError } from '../core/errors.ts'
import { send } from '../core/send.ts'
import type { Call, Client, RequestOptions } from '../core/types.ts'
import { EventStream } from './eventStream.ts'
import type { Protocol } from './protocol.ts'
import { createSource } from './source.ts'

/** A call whose answer is a stream; its schema is that of one event. */
export interface StreamCall extends Call {
  /** A fast test of what fits the schema; the schema is run on what it refuses. */
  fits?: (event: unknown) => boolean
}

/**
 * Makes a call of an operation that streams and resolves, once the headers are there, to its events.
 *
 * @param protocol Makes the reader of the events from the request's fields.
 */
export async function stream<T>(
  client: Client,
  call: StreamCall,
  protocol: (fields: object) => Protocol<T>,
  options: RequestOptions = {},
): Promise<EventStream<T>> {
  const body = { ...options.body, stream: true }
  const { fits } = call
  return send(client, call, { ...options, body }, async (exchange) => {
    const { response, requestId, left, emit, check, fail, redact, refuse } = exchange
    if (/json|html/.test(response.headers.get('content-type') ?? '')) {
      refuse(await response.text().catch(fail), 'a whole answer came instead of a stream')
    }
    emit('response')
    const { idleTimeout = client.idleTimeout ?? 600_000, signal } = options
    const [deadline, , end] = createDeadline('The answer', 'totalTimeout', left(), signal)
    let seen: { model?: unknown; usage?: unknown } | undefined
    const source = createSource<T>(response.body, protocol({ ...call.params, ...body }), {
      idleTimeout,
      signal: deadline,
      redact,
      fail,
      inspect(event) {
        if (!fits?.(event)) check('event', event)
        const data = (event as { data?: object }).data ?? (event as object)
        if (!seen || (data as { usage?: unknown }).usage) seen = data
      },
      ended(error) {
        end()
        if (error instanceof OpenAIError) Object.assign(error, { requestId })
        emit('streamEnd', { model: seen?.model, usage: seen?.usage, error })
      },
    })
    return new EventStream(source, exchange)
  })
}
