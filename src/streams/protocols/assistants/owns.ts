import type { AssistantEvent } from '../../assistantEvent.ts'

/** Events of a run or a thread. */
export function owns(event: unknown): event is AssistantEvent {
  const { event: name, data } = Object(event)
  return typeof name === 'string' && typeof data === 'object'
}
