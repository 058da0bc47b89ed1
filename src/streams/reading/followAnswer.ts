import type { CallEvent } from '../../core/types.ts'
import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { ReadSettings } from './readEvents.ts'
import type { StreamExchange } from './streamExchange.ts'

/** How an answer ended; without an `error`, well or because it was left. */
export type AnswerEnd = Pick<CallEvent, 'complete' | 'error'>

/** An answer as its messages come in. */
export interface Answer {
  /** Whether an event has come. */
  hasBegun: boolean
  /** Whether a message has said that no other follows. */
  isOver: boolean
  /** Makes an event of a message, and checks it; undefined where it's no part of the answer. */
  receive(message: ServerSentEvent): unknown
  /** Tells whoever observes the client that the stream is over. */
  tellEnd(end: AnswerEnd): void
}

/** Follows an answer, and tells whoever observes the client of its first event, and of its model and usage. */
export function followAnswer(
  { event: told, emit, check }: StreamExchange,
  { toEvent, progress, fits }: ReadSettings,
): Answer {
  let usage: CallEvent['usage']
  const answer: Answer = {
    hasBegun: false,
    isOver: false,
    receive(message) {
      const event = toEvent(message)
      answer.isOver = event === null
      if (event == null) return undefined
      // Assistants' events hold an object in `data`, some of those of a response the response.
      const { data, response } = Object(event)
      const whole = Object(response ?? data ?? event)
      if (whole.model) told.model = whole.model
      if (whole.usage) usage = whole.usage
      if (!answer.hasBegun) emit('firstEvent')
      answer.hasBegun = true
      if (!fits?.(event)) check('event', event)
      answer.isOver = progress.add(event)
      return event
    },
    tellEnd: ({ complete, error }) => emit('streamEnd', { usage, complete, error }),
  }
  return answer
}
