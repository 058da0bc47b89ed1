import type { Call } from '../../core/callTypes.ts'
import { send } from '../../core/send.ts'
import type { Client, RequestOptions } from '../../core/types.ts'
import { EventStream } from '../eventStream.ts'
import type { Protocol } from '../protocols/protocol.ts'
import { collectStray } from './collectStray.ts'
import { expectEvents } from './expectEvents.ts'
import { messageReader } from './messageReader.ts'
import { readEvents } from './readEvents.ts'
import { readMessages } from './readMessages.ts'

/** A call whose answer is a stream; its shape is that of one event. */
export interface StreamCall extends Call {
  /** A fast test of what fits the shape; the shape is looked at where it says no. */
  fits?(event: unknown): boolean
  /** The fields that ask for a stream. Default: `stream: true`. */
  asks?: object
}

/**
 * Makes a call of an operation that streams and resolves, once the headers are there, to its events.
 *
 * @param protocol How the events are read, and when the answer is complete.
 */
export async function callStream<T>(
  client: Client,
  call: StreamCall,
  { read, complete }: Protocol,
  options: RequestOptions = {},
): Promise<EventStream<T>> {
  const fields = { ...options.body, ...(call.asks ?? { stream: true }) }
  return send(client, call, { ...options, body: fields }, async (exchange, response) => {
    const { emit, redact, refuse, requestId } = exchange
    if (!response.body) return refuse('', 'not a stream')
    const messages = readMessages(response.body.getReader(), client.maxEventBytes, collectStray)
    const isLabelled = response.headers.get('content-type')?.includes('event-stream')
    if (!isLabelled) await expectEvents(messages, exchange)
    emit('response')
    const { idleTimeout = client.idleTimeout ?? 600_000, signal } = options
    const progress = complete({ ...call.params, ...fields })
    const source = readEvents<T>(messages, exchange, {
      toEvent: messageReader(read, redact, messages),
      progress,
      fits: call.fits,
      idleTimeout,
      signal,
    })
    return new EventStream(source, { response, requestId: requestId(), cursor: progress.cursor })
  })
}
