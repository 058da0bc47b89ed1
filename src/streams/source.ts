import { createDeadline } from '../core/deadline.ts'
import { OpenAIError } from '../core/errors.ts'
import type { Exchange } from '../core/exchange.ts'
import { TimeoutError } from '../core/timeoutError.ts'
import type { Usage } from '../core/types.ts'
import { createFeed } from './feed.ts'
import type { Protocol } from './protocol.ts'
import type { ServerSentEvent } from './serverSentEvent.ts'
import { StreamParseError, StreamTruncatedError } from './streamErrors.ts'

type Result<T> = IteratorResult<T, undefined>

/** Hands out values one by one; what a stream and its iterator draw from. */
export interface Source<T> {
  /** Resolves to the next value. Calls made before the last one settled are answered in order. */
  next(): Promise<Result<T>>
  /** Ends the source and what it reads from. */
  cancel(reason?: unknown): Promise<void>
  /** Called once the source is over, for whatever reason. */
  onEnd?: () => void
}

/** What the last event, or its data, tells of the whole answer. */
interface Telling {
  model?: string
  usage?: Usage
}

/**
 * Reads the events of a body, each only when it is asked for.
 *
 * @param idleTimeout Milliseconds that a read may bring nothing.
 * @param parent Ends the source with its reason, once that fires.
 * @param fits A fast test of what needs no check.
 */
export function createSource<T>(
  body: ReadableStream<Uint8Array>,
  { emit, event: told, fail, check, attempts, endsAt, redact }: Exchange,
  { read, complete }: Protocol<T>,
  idleTimeout: number,
  parent?: AbortSignal,
  fits?: (event: unknown) => boolean,
): Source<T> {
  const reader = body.getReader()
  const queue: ServerSentEvent[] = []
  const feed = createFeed((event) => queue.push(event))
  const deadline = createDeadline('The answer', 'totalTimeout', endsAt - Date.now(), parent)
  // The last call, whether it is being answered, and whether one was made meanwhile; from then on each waits for the one before.
  let last: Promise<Result<T>>
  let isBusy: boolean | undefined
  let isQueued: boolean | undefined
  let latest: T | undefined
  // Why the body brings no more.
  let end: unknown
  // Set once the source is over, to the error that the next call throws, if any.
  let over: unknown[] | undefined
  // How often the pending read was looked at; 64 while there is none.
  let looks: number
  let timer: ReturnType<typeof setTimeout> | 0 = 0

  const close = async (reason?: unknown, ...errors: unknown[]): Promise<void> => {
    if (over) return
    over = errors
    const [error] = errors
    // It stays set, so that no other follows.
    clearTimeout(timer)
    deadline.end()
    if (error instanceof OpenAIError) Object.assign(error, { requestId: told.requestId, attempts })
    const { model, usage }: Telling = Object(Object(latest).data ?? latest)
    emit('streamEnd', { model, usage, error })
    source.onEnd?.()
    await reader.cancel(reason).catch(() => {})
  }

  // Looks at the pending read eight times in the time that it has; a timer or a clock for each read costs as much as its parsing.
  const watch = (): void => {
    if (idleTimeout < 2 ** 31) timer ||= setTimeout(look, idleTimeout / 8)
  }
  const look = (): void => {
    timer = 0
    if (looks++ < 8) watch()
    else if (looks < 64) {
      end = new TimeoutError('The answer ran out of its idleTimeout.', { limit: 'idleTimeout' })
      reader.cancel(end).catch(() => {})
    }
  }

  /** Hands out the next event, or the end. */
  const advance = async (): Promise<Result<T>> => {
    while (!over) {
      const event = queue.pop()
      try {
        if (event) {
          const value = read(event, redact)
          if (value === null) close()
          else if (value !== undefined) {
            latest = value
            if (!fits?.(value)) check('event', value)
            isBusy = isQueued
            return { value, done: false }
          }
        } else if (!end) {
          try {
            while (!queue.length && !end) {
              looks = 0
              watch()
              const { value, done } = await reader.read()
              // A blank line ends what the body left open.
              feed(value ?? Uint8Array.of(10, 10))
              if (done) end ??= new StreamTruncatedError('The stream ended before its answer did.')
            }
          } catch (cause) {
            // What is no reason would count as no end.
            end = cause || 'unknown'
          }
          looks = 64
          queue.reverse()
        } else if (complete(end)) close()
        else throw end instanceof OpenAIError ? end : fail(end)
      } catch (error) {
        // An event that the body left open may have been cut: it is passed over.
        if (!(event && end && error instanceof StreamParseError)) close(error, error)
      }
    }
    isBusy = isQueued
    if (over.length) throw over.pop()
    return { value: undefined, done: true }
  }

  const source: Source<T> = {
    next() {
      isQueued = isBusy
      isBusy = true
      last = isQueued ? last.then(advance, advance) : advance()
      return last
    },
    cancel: (reason) => close(reason),
  }
  deadline.signal.addEventListener('abort', () => close(deadline.signal.reason, deadline.signal.reason))
  return source
}
