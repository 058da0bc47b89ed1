import type { Exchange } from '../../core/exchange.ts'
import type { CallEvent } from '../../core/types.ts'

/** Tells whoever observes the client of an answer as it's read. */
export interface Teller {
  /** Whether an event has come. */
  hasBegun: boolean
  /** An event has come. */
  event(event: unknown): void
  /** The stream is over. */
  end(details: Pick<CallEvent, 'complete' | 'error'>): void
}

/** Tells of the first event and of the end, and what the answer has told of its model and usage until then. */
export function tellOfAnswer({ event: told, emit }: Pick<Exchange, 'event' | 'emit'>): Teller {
  let usage: CallEvent['usage']
  const teller: Teller = {
    hasBegun: false,
    event(event) {
      // Assistants' events hold an object in `data`, some of those of a response the response.
      const { data, response } = Object(event)
      const whole = Object(response ?? data ?? event)
      if (whole.model) told.model = whole.model
      if (whole.usage) usage = whole.usage
      if (!teller.hasBegun) emit('firstEvent')
      teller.hasBegun = true
    },
    end: (details) => emit('streamEnd', { usage, ...details }),
  }
  return teller
}
