import { typeBegins } from '../typeBegins.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** Events of an image, new or edited. */
export function owns(event: unknown): event is TypedEvent {
  return typeBegins(event, 'image_generation.') || typeBegins(event, 'image_edit.')
}
