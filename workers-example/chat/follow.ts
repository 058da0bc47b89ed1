import type { Notifier } from './createNotifier.ts'
import type { Store } from './openStore.ts'
import type { Conversation, StreamedEvent } from './protocol.ts'

/** Where what happens is read from. */
export interface EventSource {
  /** Undefined once the conversation was deleted. */
  store(): Store | undefined
  read(): Conversation
  news: Notifier
}

/** What happens in a conversation after a place, as it happens; first how it stands, where that place is not known. */
export function follow(source: EventSource, after: number | undefined): AsyncIterable<StreamedEvent> {
  const left = new AbortController()
  const events = play(source, after, left.signal)
  const iterator: AsyncIterator<StreamedEvent> = {
    next: () => events.next(),
    // A generator that waits would end only when something happens.
    return() {
      left.abort()
      return events.return(undefined)
    },
  }
  return { [Symbol.asyncIterator]: () => iterator }
}

async function* play(
  { store: open, read, news }: EventSource,
  after: number | undefined,
  left: AbortSignal,
): AsyncGenerator<StreamedEvent, undefined> {
  let place = after
  while (!left.aborted) {
    const next = news.wait(left)
    const store = open()
    if (!store) {
      yield { type: 'deleted', place: place ?? 0 }
      return undefined
    }
    const events = place === undefined ? undefined : store.eventsAfter(place)
    if (!events) {
      place = store.place()
      yield { type: 'conversation', conversation: read(), place }
    } else if (events.length) {
      place = events.at(-1)?.place
      yield* events
    } else {
      await next
    }
  }
  return undefined
}
