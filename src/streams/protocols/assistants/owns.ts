import type { AssistantEvent } from '../../assistantEvent.ts'

/** Events of a run or a thread, and others that have a name and data. */
export function owns(event: unknown): event is AssistantEvent {
  const { event: name, data } = Object(event)
  return typeof name === 'string' && name !== '' && data !== undefined
}
