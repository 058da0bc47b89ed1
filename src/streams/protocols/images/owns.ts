import { hasType } from '../hasType.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** Events of an image, new or edited. */
export function owns(event: unknown): event is TypedEvent {
  return hasType(event, 'image_generation.') || hasType(event, 'image_edit.')
}
