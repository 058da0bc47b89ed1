import { completeAt } from '../completeAt.ts'
import type { Progress } from '../protocol.ts'

/** Follows speech: it's complete at `speech.audio.done`. */
export function complete(): Progress {
  return completeAt((event) => Object(event).type === 'speech.audio.done')
}
