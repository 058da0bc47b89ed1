// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseAudioDoneEvent`. */
export const ResponseAudioDoneEventShape: Shape = { type: string, sequence_number: number }
