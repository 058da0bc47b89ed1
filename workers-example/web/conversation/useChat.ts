import { useMemo, useState } from 'preact/hooks'
import type { Attachment, ConversationEvent, RegenerateRequest, SendRequest } from '../../chat/protocol.ts'
import { sendJSON, wordsOf } from '../api.ts'
import { type Turn, turnsOf } from './turnsOf.ts'
import { type ConversationView, useConversation } from './useConversation.ts'
import { type Outgoing, useOutbox } from './useOutbox.ts'

/** What an answer is asked of. */
export type Choice = Pick<SendRequest, 'model' | 'tools'>

/** A chat, and what can be done with it. */
export interface Chat extends ConversationView {
  turns: Turn[]
  /** Whether an answer is being written. */
  running: boolean
  /** Why what was done last could not be done. */
  failure: string | undefined
  dismiss(): void
  send(text: string, attachments: Attachment[], replaces?: string): void
  sendAgain(message: Outgoing): void
  /** Forgets a message that was not sent. */
  discard(id: string): void
  regenerate(answer: string): void
  stop(): void
  /** Removes a message of the visitor, and its answer. */
  remove(message: string): void
  makeCard(answer: string): Promise<void>
}

/** Who is told of what happens in a chat. */
export interface ChatListener {
  /** The Worker has a message, which may be the first. */
  onSent(): void
  onEvent(event: ConversationEvent): void
}

/** The chat of that id. */
export function useChat(
  place: { id: string; isNew: boolean },
  choice: Choice,
  { onSent, onEvent }: ChatListener,
): Chat {
  const { id, isNew } = place
  const path = `/api/conversations/${id}`
  const view = useConversation(id, isNew, onEvent)
  const { messages } = view.conversation
  const arrived = useMemo(() => new Set(messages.map((message) => message.id)), [messages])
  const { outgoing, send, remove } = useOutbox(id, arrived, () => {
    view.begin()
    onSent()
  })
  const [failure, setFailure] = useState<string>()
  const act = async (action: () => Promise<unknown>): Promise<void> => {
    setFailure(undefined)
    await action().catch((error: unknown) => setFailure(wordsOf(error)))
  }
  const last = messages.at(-1)
  return {
    ...view,
    turns: turnsOf(messages, outgoing),
    running: last?.role === 'assistant' && !last.end,
    failure,
    dismiss: () => setFailure(undefined),
    send(text, attachments, replaces) {
      send({ id: crypto.randomUUID(), text, attachments, ...choice, ...(replaces && { replaces }), state: 'sending' })
    },
    sendAgain: (message) => send({ ...message, ...choice }),
    discard: remove,
    regenerate(message) {
      const body: RegenerateRequest = { message, ...choice }
      void act(() => sendJSON('POST', `${path}/regenerate`, body))
    },
    stop: () => void act(() => sendJSON('POST', `${path}/stop`)),
    remove: (message) => void act(() => sendJSON('DELETE', `${path}/messages/${message}`)),
    makeCard: (message) => act(() => sendJSON('POST', `${path}/messages/${message}/card`)),
  }
}
