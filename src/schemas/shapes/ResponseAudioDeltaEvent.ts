// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ResponseAudioDeltaEvent`. */
export const ResponseAudioDeltaEventShape: Shape = { type: string, sequence_number: number, delta: string }
