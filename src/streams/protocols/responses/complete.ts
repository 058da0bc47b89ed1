import type { StreamPosition } from '../../streamPosition.ts'
import type { Progress } from '../protocol.ts'
import { moveCursor } from './moveCursor.ts'

const TERMINAL: unknown[] = ['completed', 'failed', 'incomplete', 'cancelled']

/** Follows a response: it's complete at the event whose response has come to its end, well or not. */
export function complete({ response_id, starting_after }: StreamPosition = {}): Progress {
  const cursor = { response_id, starting_after }
  let isOver = false
  return {
    cursor,
    isComplete: () => isOver,
    add(event) {
      moveCursor(cursor, event)
      isOver ||= TERMINAL.includes(Object(event).response?.status)
      return isOver
    },
  }
}
