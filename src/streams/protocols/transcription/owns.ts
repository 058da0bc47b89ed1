import { typeBegins } from '../typeBegins.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** Events of a transcription. */
export function owns(event: unknown): event is TypedEvent {
  return typeBegins(event, 'transcript.')
}
