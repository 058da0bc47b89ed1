import { textOfParts } from '../textOfParts.ts'
import type { TypedEvent } from '../typedEvent.ts'

/** The text that an event brings. */
export function textOf(event: TypedEvent & { delta?: unknown }): string {
  return event.type === 'transcript.text.delta' ? textOfParts(event.delta) : ''
}
