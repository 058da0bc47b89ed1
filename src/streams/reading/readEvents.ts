import { OpenAIError } from '../../core/openAIError.ts'
import { startClock } from '../../core/startClock.ts'
import type { Ending, Progress } from '../protocols/protocol.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { Source } from '../source.ts'
import { checkEnd } from './checkEnd.ts'
import { createTurns } from './createTurns.ts'
import type { Messages } from './readMessages.ts'
import type { StreamExchange } from './streamExchange.ts'
import { tellOfAnswer } from './tellOfAnswer.ts'

/** How the events of an answer are read. */
export interface ReadSettings {
  /** Makes an event of a message: undefined where it's no part of the answer, null where that is over. `isOpen` says that the body ended before the message did. */
  toEvent(message: ServerSentEvent, isOpen: boolean): unknown
  progress: Progress
  /** A fast test of what needs no check. */
  fits?: ((event: unknown) => boolean) | undefined
  /** Milliseconds that a read may bring nothing. */
  idleTimeout: number
  /** Ends the source with its reason. */
  signal?: AbortSignal | undefined
}

/** Milliseconds of silence that end an answer which has finished, though its connection stays open. */
const LONGEST_SILENCE = 5000

/** Reads the events of an answer, each only when it's asked for. */
export function readEvents<T>(messages: Messages, exchange: StreamExchange, settings: ReadSettings): Source<T> {
  const { toEvent, progress, fits, idleTimeout, signal } = settings
  const { attempts, event: told, abort, check, endsAt, redact, totalTimeout } = exchange
  const teller = tellOfAnswer(exchange)
  const turns = createTurns()
  let isOver = false
  let isClosed = false
  let failure: { error: unknown } | undefined

  const close = (complete: boolean, reason?: unknown): void => {
    if (isClosed) return
    isClosed = true
    endClock()
    teller.end({ complete, error: failure?.error })
    source.onEnd?.()
    messages.cancel(reason)
    abort(reason)
  }
  const closeFor = (error: unknown): void => {
    if (!isClosed) failure = { error }
    close(false, error)
  }
  const finish = (ending: Ending): void => {
    checkEnd(ending, messages, progress, exchange, teller.hasBegun)
    close(true)
  }
  const receive = (message: ServerSentEvent): unknown => {
    const event = toEvent(message, messages.ending !== undefined)
    if (event === null) finish('done')
    if (event == null) return undefined
    teller.event(event)
    if (!fits?.(event)) check('event', event)
    isOver = progress.add(event)
    return event
  }
  const next = async (): Promise<IteratorResult<T, undefined>> => {
    const turn = turns.wait()
    if (turn) await turn
    try {
      while (!isClosed) {
        const message = isOver ? undefined : messages.take()
        const event = message && receive(message)
        if (event !== undefined) return { value: event as T, done: false }
        if (message) continue
        if (isOver) close(true)
        else if (messages.ending) finish(messages.ending)
        else await messages.read(progress.isComplete('silent') ? Math.min(idleTimeout, LONGEST_SILENCE) : idleTimeout)
      }
    } catch (error) {
      if (error instanceof OpenAIError && !error.attempts)
        Object.assign(error, { attempts, requestId: told.requestId && redact(told.requestId) })
      closeFor(error)
    } finally {
      turns.pass()
    }
    if (!failure) return { value: undefined, done: true }
    const { error } = failure
    failure = undefined
    throw error
  }
  const source: Source<T> = { next, cancel: async (reason) => close(progress.isComplete('left'), reason) }
  const endClock = startClock('The stream', 'totalTimeout', totalTimeout, signal, closeFor, endsAt - Date.now())
  return source
}
