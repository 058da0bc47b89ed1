import { applyEvent } from './applyEvent.ts'
import type { Store } from './openStore.ts'
import type { Conversation } from './protocol.ts'

/** A conversation as it stands: its messages, and what has happened to the answer that is being written. */
export function readConversation(id: string, store: Store): Conversation {
  const start: Conversation = { id, title: store.title(), messages: store.messages() }
  const { answer } = store.run() ?? {}
  if (answer === undefined) return start
  const events = store.eventsAfter(store.firstPlace() - 1) ?? []
  return events.filter((event) => 'index' in event && event.message === answer).reduce(applyEvent, start)
}
