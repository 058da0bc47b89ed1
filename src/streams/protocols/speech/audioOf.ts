import type { TypedEvent } from '../typedEvent.ts'

/** The sound that an event brings, in base64. */
export function audioOf(event: TypedEvent): string {
  const { type, audio } = Object(event)
  return type === 'speech.audio.delta' && typeof audio === 'string' ? audio : ''
}
