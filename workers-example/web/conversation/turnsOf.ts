import type { AssistantMessage, Message, UserMessage } from '../../chat/protocol.ts'
import type { Outgoing } from './useOutbox.ts'

/** What a visitor said, sent or not yet, and what came back. */
export interface Turn {
  key: string
  question?: UserMessage
  outgoing?: Outgoing
  answer?: AssistantMessage
}

/** The conversation by turns. What an edit that is being sent will replace is not shown any more. */
export function turnsOf(messages: readonly Message[], outgoing: readonly Outgoing[]): Turn[] {
  const replaced = outgoing.find(({ state, replaces }) => replaces && state !== 'failed')?.replaces
  const end = messages.findIndex(({ id }) => id === replaced)
  const turns: Turn[] = []
  for (const message of messages.slice(0, end < 0 ? undefined : end)) {
    const last = turns.at(-1)
    if (message.role === 'user') turns.push({ key: message.id, question: message })
    else if (last && !last.answer) last.answer = message
    else turns.push({ key: message.id, answer: message })
  }
  return [...turns, ...outgoing.map((outgoing) => ({ key: outgoing.id, outgoing }))]
}
