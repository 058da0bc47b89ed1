import { completeAt } from '../completeAt.ts'
import type { Progress } from '../protocol.ts'

const TERMINAL: unknown[] = ['completed', 'failed', 'incomplete', 'cancelled']

/** Follows a response: it's complete at the event whose response has come to its end, well or not. */
export function complete(): Progress {
  return completeAt((event) => TERMINAL.includes(Object(event).response?.status))
}
