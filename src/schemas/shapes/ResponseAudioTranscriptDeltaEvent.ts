// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseAudioTranscriptDeltaEvent`. */
export const ResponseAudioTranscriptDeltaEventShape: Shape = { type: string, delta: string, sequence_number: number }
