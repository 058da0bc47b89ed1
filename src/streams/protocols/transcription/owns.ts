import { hasType } from '../hasType.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** Events of a transcription. */
export function owns(event: unknown): event is TypedEvent {
  return hasType(event, 'transcript.')
}
