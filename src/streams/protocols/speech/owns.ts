import { typeBegins } from '../typeBegins.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** Events of speech. */
export function owns(event: unknown): event is TypedEvent {
  return typeBegins(event, 'speech.')
}
