import type { Message } from './protocol.ts'

/** The ids of the turn that a message belongs to: what the user said, and the answer to it; none where it is not there. */
export function turnOf(messages: readonly Message[], id: string): string[] {
  const at = messages.findIndex((message) => message.id === id)
  if (at < 0) return []
  const start = messages.slice(0, at + 1).findLastIndex(({ role }) => role === 'user')
  const next = messages.findIndex(({ role }, index) => role === 'user' && index > start)
  return messages.slice(start, next < 0 ? undefined : next).map((message) => message.id)
}
