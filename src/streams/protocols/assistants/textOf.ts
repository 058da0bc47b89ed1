import type { AssistantEvent } from '../../assistantEvent.ts'
import { textOfParts } from '../textOfParts.ts'

/** The text that an event brings to a message. */
export function textOf(event: AssistantEvent): string {
  return event.event === 'thread.message.delta' ? textOfParts(event.data.delta?.content) : ''
}
