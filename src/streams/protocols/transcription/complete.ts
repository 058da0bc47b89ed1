import { completeAt } from '../completeAt.ts'
import { hasType } from '../hasType.ts'
import type { Progress } from '../protocol.ts'

/** Follows a transcription: it's complete at its whole text. */
export function complete(): Progress {
  return completeAt((event) => hasType(event, 'transcript.text.done'))
}
