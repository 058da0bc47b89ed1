import { OpenAIError } from '../../core/openAIError.ts'
import { startClock } from '../../core/startClock.ts'
import type { Progress } from '../protocols/protocol.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { Source } from '../source.ts'
import { checkEnd } from './checkEnd.ts'
import { type AnswerEnd, followAnswer } from './followAnswer.ts'
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
  let end: AnswerEnd | undefined
  let waiting = 0
  let last: Promise<Result<T>> | undefined

  const close = (details: AnswerEnd, reason: unknown): void => {
    if (end) return
    end = details
    endClock()
    answer.tellEnd(details)
    source.onEnd?.()
    messages.cancel(reason)
    exchange.abort(reason)
  }
  const closeFor = (error: unknown): void => close({ complete: false, error }, error)
  const take = (): Result<T> | undefined => {
    try {
      while (!end) {
        const message = answer.isOver ? undefined : messages.take()
        const ending = answer.isOver ? 'done' : messages.ending
        const event = message && answer.receive(message)
        if (event !== undefined) return { value: event as T, done: false }
        if (message) continue
        if (!ending) break
        checkEnd(ending, messages, progress, exchange, answer.hasBegun)
        close({ complete: true }, undefined)
      }
    } catch (error) {
      const { attempts, requestId } = exchange
      if (error instanceof OpenAIError && !error.attempts) Object.assign(error, { attempts, requestId: requestId() })
      closeFor(error)
    }
    return undefined
  }
  const settle = (): Result<T> | undefined => {
    const result = take()
    if (!result && !end) return undefined
    waiting--
    if (result) return result
    if (!(end && 'error' in end)) return { value: undefined, done: true }
    const { error } = end
    // The next call learns that nothing follows.
    end = { complete: false }
    throw error
  }
  const idleLimit = (): number => (progress.isComplete('silent') ? Math.min(idleTimeout, LONGEST_SILENCE) : idleTimeout)
  const source: Source<T> = {
    next() {
      const result = waiting || !messages.peek() ? undefined : take()
      if (result) return Promise.resolve(result)
      last = messages.read(settle, idleLimit, waiting++ ? last : undefined)
      return last
    },
    cancel: async (reason) => close({ complete: progress.isComplete('left') }, reason),
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
