import type { Message } from './protocol.ts'

/** All that was said in a conversation, for a search. */
export function textOf(messages: readonly Message[]): string {
  return messages.map(wordsOf).join('\n')
}

function wordsOf(message: Message): string {
  if (message.role === 'user') return message.text
  return message.parts.flatMap((part) => (part.type === 'text' ? part.text : [])).join('\n')
}
