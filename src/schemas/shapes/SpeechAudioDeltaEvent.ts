// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SpeechAudioDeltaEvent`. */
export const SpeechAudioDeltaEventShape: Shape = { type: string, audio: string }
