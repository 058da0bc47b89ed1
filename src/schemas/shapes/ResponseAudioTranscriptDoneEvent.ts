// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseAudioTranscriptDoneEvent`. */
export const ResponseAudioTranscriptDoneEventShape: Shape = { type: string, sequence_number: number }
