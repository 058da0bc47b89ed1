import { toTimeoutError } from '../../core/timeoutError.ts'
import type { Ending } from '../protocols/protocol.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { BodyReader } from './bodyReader.ts'
import type { Stray } from './collectStray.ts'
import { createQueue, type Queue } from './createQueue.ts'
import { decodeEvents, LINE_FEED } from './decodeEvents.ts'
import { watchIdle } from './watchIdle.ts'

/** The messages of a body, which is read only when it's asked for more. */
export interface Messages extends Pick<Queue<ServerSentEvent>, 'take' | 'peek'> {
  /**
   * Reads on until `settle` makes something of what has come: it's asked at first, and whenever there is a message or the
   * body has ended. All of it is one promise, since one more for each chunk would cost as much as its parsing.
   *
   * @param idleLimit How many milliseconds a read may bring nothing; by default any.
   * @param before An earlier call, which is waited for.
   */
  read<T>(settle: () => T | undefined, idleLimit?: () => number, before?: Promise<T>): Promise<T>
  /** How the body ended, once it has. */
  ending?: Ending
  /** What it ended with. */
  error?: unknown
  /** What it held that was no event. */
  readonly stray: string
  /** Ends the body. */
  cancel(reason?: unknown): void
}

/**
 * Reads the messages of a body.
 *
 * @param createStray Collects what is no event; an error in it becomes a message named `error`.
 */
export function readMessages(
  body: BodyReader,
  maxEventBytes?: number,
  createStray?: (onError: (text: string) => void) => Stray,
): Messages {
  const { put, take, peek } = createQueue<ServerSentEvent>()
  const stray = createStray?.((data) => put({ event: 'error', data }))
  const onEvent = (event: ServerSentEvent): void => {
    stray?.flush()
    put(event)
  }
  const decode = decodeEvents(onEvent, stray?.add, maxEventBytes)

  const end = (ending: Ending, error?: unknown): void => {
    if (messages.ending) return
    messages.ending = ending
    messages.error = error
    // A blank line ends the event that the body left open.
    decode(Uint8Array.of(LINE_FEED, LINE_FEED))
    stray?.flush()
  }
  const idle = watchIdle((limit) => {
    end('silent', toTimeoutError('A read of the stream', 'idleTimeout', limit))
    messages.cancel()
  })
  const messages: Messages = {
    take,
    peek,
    async read(settle, idleLimit, before) {
      if (before) await before.catch(() => {})
      for (;;) {
        const settled = settle()
        if (settled) return settled
        const limit = idleLimit?.() ?? Infinity
        do {
          idle.start(limit)
          try {
            const { value } = await body.read()
            if (value) decode(value)
            else end('closed')
          } catch (error) {
            end('broken', error)
          }
          idle.pause()
        } while (!peek() && !messages.ending)
      }
    },
    get stray() {
      return stray?.text ?? ''
    },
    cancel(reason) {
      idle.stop()
      body.cancel(reason).catch(() => {})
    },
  }
  return messages
}
