import type { Place } from './readPlace.ts'

/** A message's content as text: of one in parts, their text. */
export function textOf(message: Place): string {
  if (typeof message.get('content') === 'string') return message.text('content')
  const texts = message.list('content').filter((part) => part.get('type') === 'text')
  return texts.map((part) => part.text('text')).join('')
}
