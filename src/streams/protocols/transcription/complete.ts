import { completeAt } from '../completeAt.ts'
import type { Progress } from '../protocol.ts'

/** Follows a transcription: it's complete at its whole text. */
export function complete(): Progress {
  return completeAt((event) => Object(event).type === 'transcript.text.done')
}
