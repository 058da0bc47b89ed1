import type { AssistantEvent } from '../../assistantEvent.ts'
import { textOfParts } from '../textOfParts.ts'

/** The text that an event brings to a message. */
export function textOf({ event, data }: AssistantEvent): string {
  return event === 'thread.message.delta' ? textOfParts(Object(data).delta?.content) : ''
}
