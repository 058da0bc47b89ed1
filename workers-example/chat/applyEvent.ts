import type { AssistantMessage, Conversation, ConversationEvent, Message, Part } from './protocol.ts'

/** A conversation after an event; the one given, and what of it did not change, stays the same object. */
export function applyEvent(conversation: Conversation, event: ConversationEvent): Conversation {
  const { messages } = conversation
  switch (event.type) {
    case 'conversation':
      return event.conversation
    case 'title':
      return { ...conversation, title: event.title }
    case 'message':
      return { ...conversation, messages: [...messages, event.message] }
    case 'removed':
      return { ...conversation, messages: messages.filter(({ id }) => !event.ids.includes(id)) }
    case 'deleted':
      return conversation
    default: {
      const at = messages.findLastIndex(({ id }) => id === event.message)
      const message: Message | undefined = messages[at]
      if (message?.role !== 'assistant') return conversation
      return { ...conversation, messages: messages.with(at, applyToAnswer(message, event)) }
    }
  }
}

/** An event of an answer. */
export type AnswerEvent = Extract<ConversationEvent, { type: 'part' | 'text' | 'source' | 'end' | 'card' }>

/** An answer after an event; what of it did not change stays the same object. */
export function applyToAnswer(message: AssistantMessage, event: AnswerEvent): AssistantMessage {
  if (event.type === 'end') return { ...message, end: event.end, ...(event.usage && { usage: event.usage }) }
  if (event.type === 'card') return { ...message, card: event.card }
  const old = message.parts[event.index]
  const part = event.type === 'part' ? event.part : old && changedPart(old, event)
  if (!part || event.index > message.parts.length) return message
  return { ...message, parts: old ? message.parts.with(event.index, part) : [...message.parts, part] }
}

function changedPart(part: Part, event: Extract<AnswerEvent, { type: 'text' | 'source' }>): Part {
  if (event.type === 'source')
    return part.type === 'text' ? { ...part, sources: [...part.sources, event.source] } : part
  if (part.type === 'tool') return { ...part, input: part.input + event.delta }
  return part.type === 'image' ? part : { ...part, text: part.text + event.delta }
}
