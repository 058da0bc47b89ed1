import { send } from '../core/send.ts'
import type { Call, Client, RequestOptions } from '../core/types.ts'
import { EventStream } from './eventStream.ts'
import type { Protocol } from './protocol.ts'
import { createSource } from './source.ts'

/** A call whose answer is a stream; its schema is that of one event. */
export interface StreamCall extends Call {
  /** A fast test of what fits the schema; the schema is run on what it refuses. */
  fits?(event: unknown): boolean
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
  const fields = { ...options.body, stream: true }
  return send(client, call, { ...options, body: fields }, async (exchange, response) => {
    const { emit, event, fail, refuse } = exchange
    if (!response.body || /json|html/.test(`${response.headers.get('content-type')}`)) {
      return refuse(await response.text().catch(fail), 'not a stream')
    }
    emit('response')
    const { idleTimeout = client.idleTimeout ?? 600_000, signal } = options
    const events = protocol({ ...call.params, ...fields })
    const source = createSource<T>(response.body, exchange, events, idleTimeout, signal, call.fits)
    return new EventStream(source, { response, requestId: event.requestId })
  })
}
