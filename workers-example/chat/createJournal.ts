import { createNotifier } from './createNotifier.ts'
import { type Images, openImages } from './openImages.ts'
import { openStore, type Store } from './openStore.ts'
import type { AssistantMessage, Conversation, ConversationEvent, StreamedEvent } from './protocol.ts'
import { readConversation } from './readConversation.ts'
import type { Run } from './run.ts'

/** What a conversation keeps, and what happens to it, as readers are told. */
export interface Journal {
  store(): Store & { images: Images }
  read(id: string): Conversation
  /** The answer that a run writes, as far as it is. */
  answer(run: Run): AssistantMessage
  /** Changes what is kept and notes down what happened by that, together or not at all. */
  happen(events: readonly ConversationEvent[], change: () => void): void
  /** What happened after a place, or what happens next; nothing after a while. */
  next(id: string, after: number | undefined): Promise<StreamedEvent[]>
  isDeleted(): boolean
  /** Has it begin anew where it was deleted. */
  revive(): void
  /** Deletes all that is kept; readers are told. */
  erase(): Promise<void>
}

/** Milliseconds that a reader waits for what happens next. */
const PATIENCE = 20_000

export function createJournal(storage: DurableObjectStorage): Journal {
  const news = createNotifier()
  // Opened when it is needed, since that makes tables: of what was deleted nothing must be left.
  let opened: (Store & { images: Images }) | undefined
  let isDeleted = false

  const store = (): Store & { images: Images } => {
    opened ??= { ...openStore(storage), images: openImages(storage) }
    return opened
  }
  const read = (id: string): Conversation => readConversation(id, store())
  const since = (id: string, after: number | undefined): StreamedEvent[] => {
    if (isDeleted) return [{ type: 'deleted', place: after ?? 0 }]
    const events = after === undefined ? undefined : store().eventsAfter(after)
    return events ?? [{ type: 'conversation', conversation: read(id), place: store().place() }]
  }
  return {
    store,
    read,
    answer({ answer: id, conversation, model }) {
      const message = read(conversation).messages.find((one) => one.id === id)
      return message?.role === 'assistant' ? message : { role: 'assistant', id, model, parts: [] }
    },
    happen(events, change) {
      if (isDeleted) return
      store().together(() => {
        change()
        if (events.length) store().record(events)
      })
      news.notify()
    },
    async next(id, after) {
      const happened = news.wait(AbortSignal.timeout(PATIENCE))
      const now = since(id, after)
      if (now.length) return now
      await happened
      return since(id, after)
    },
    isDeleted: () => isDeleted,
    revive() {
      isDeleted = false
    },
    async erase() {
      isDeleted = true
      opened = undefined
      await storage.deleteAlarm()
      await storage.deleteAll()
      news.notify()
    },
  }
}
