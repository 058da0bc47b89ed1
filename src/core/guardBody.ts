import type { Exchange } from './exchange.ts'
import { startClock } from './startClock.ts'

/**
 * The body of a response that is handed out, from its first chunks and the reader of the rest. Signal and time limits end it, its failures are
 * errors of ours, and whoever breaks it off ends the request.
 */
export function guardBody(
  head: Uint8Array[],
  reader: ReadableStreamDefaultReader<Uint8Array>,
  { abort, endsAt, event: { operation }, fail, totalTimeout }: Exchange,
  idleTimeout: number,
  parent: AbortSignal | undefined,
): ReadableStream<Uint8Array> {
  let controller: ReadableStreamDefaultController<Uint8Array>
  const cancel = async (reason: unknown): Promise<void> => {
    endTotal()
    // Before the request, whose end makes the body fail.
    const cancelled = reader.cancel(reason)
    abort(reason)
    await cancelled
  }
  const stop = (reason: unknown): void => {
    controller.error(reason)
    cancel(reason).catch(() => {})
  }
  const endTotal = startClock(operation, 'totalTimeout', totalTimeout, parent, stop, endsAt - Date.now())
  return new ReadableStream(
    {
      start(own) {
        controller = own
      },
      async pull() {
        const endIdle = startClock(operation, 'idleTimeout', idleTimeout, undefined, stop)
        let value: Uint8Array | undefined
        try {
          value = head.shift() ?? (await reader.read().catch(fail)).value
        } finally {
          endIdle()
          if (!value) endTotal()
        }
        if (value) controller.enqueue(value)
        else controller.close()
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
}
