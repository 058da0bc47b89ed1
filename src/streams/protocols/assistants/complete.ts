import type { Progress } from '../protocol.ts'

/** Follows a stream of assistants: it's complete at `done` only. */
export function complete(): Progress {
  return { add: () => false, isComplete: (ending) => ending === 'done' }
}
