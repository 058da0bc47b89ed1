import { OpenAIError } from '../../core/openAIError.ts'
import { startClock } from '../../core/startClock.ts'
import type { Progress } from '../protocols/protocol.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { Source } from '../source.ts'
import { checkEnd } from './checkEnd.ts'
import { followAnswer } from './followAnswer.ts'
import type { Messages } from './readMessages.ts'
import type { StreamExchange } from './streamExchange.ts'

/** How the events of an answer are read. */
export interface ReadSettings {
  /** Makes an event of a message: undefined where it's no part of the answer, null where that is over. */
  toEvent(message: ServerSentEvent): unknown
  progress: Progress
  /** A fast test of what needs no check. */
  fits?: ((event: unknown) => boolean) | undefined
  /** Milliseconds that a read may bring nothing. */
  idleTimeout: number
  /** Ends the source with its reason. */
  signal?: AbortSignal | undefined
}

type Result<T> = IteratorResult<T, undefined>

/** Milliseconds of silence that end an answer which has finished, though its connection stays open. */
const LONGEST_SILENCE = 5000

/** Reads the events of an answer, each only when it's asked for. What has come is handed out at once, without a wait of its own. */
export function readEvents<T>(messages: Messages, exchange: StreamExchange, settings: ReadSettings): Source<T> {
  const { progress, idleTimeout, signal } = settings
  const answer = followAnswer(exchange, settings)
  let waiting = 0
  let last: Promise<Result<T>> | undefined
  let isClosed = false
  let failure: { error: unknown } | undefined

  const close = (complete: boolean, reason?: unknown): void => {
    if (isClosed) return
    isClosed = true
    endClock()
    answer.tellEnd({ complete, error: failure?.error })
    source.onEnd?.()
    messages.cancel(reason)
    exchange.abort(reason)
  }
  const closeFor = (error: unknown): void => {
    if (!isClosed) failure = { error }
    close(false, error)
  }
  const take = (): unknown => {
    let event: unknown
    try {
      while (event === undefined && !isClosed) {
        const message = answer.isOver ? undefined : messages.take()
        const ending = answer.isOver ? 'done' : messages.ending
        if (!message && !ending) break
        if (message) event = answer.receive(message)
        else if (ending) {
          checkEnd(ending, messages, progress, exchange, answer.hasBegun)
          close(true)
        }
      }
    } catch (error) {
      closeFor(signed(error, exchange))
    }
    return event
  }
  const settle = (): Result<T> | undefined => {
    const event = take()
    if (event === undefined && !isClosed) return undefined
    waiting--
    if (event !== undefined) return { value: event as T, done: false }
    if (!failure) return { value: undefined, done: true }
    const { error } = failure
    failure = undefined
    throw error
  }
  const idleLimit = (): number => (progress.isComplete('silent') ? Math.min(idleTimeout, LONGEST_SILENCE) : idleTimeout)
  const source: Source<T> = {
    next() {
      const event = waiting || !messages.peek() ? undefined : take()
      if (event !== undefined) return Promise.resolve({ value: event as T, done: false })
      last = messages.read(settle, idleLimit, waiting++ ? last : undefined)
      return last
    },
    cancel: async (reason) => close(progress.isComplete('left'), reason),
  }
  const endClock = startClock(
    'The stream',
    'totalTimeout',
    exchange.totalTimeout,
    signal,
    closeFor,
    exchange.endsAt - Date.now(),
  )
  return source
}

/** The same, with what was tried, and the id to quote to support. */
function signed(error: unknown, { attempts, event, redact }: StreamExchange): unknown {
  const requestId = event.requestId && redact(event.requestId)
  if (error instanceof OpenAIError && !error.attempts) Object.assign(error, { attempts, requestId })
  return error
}
