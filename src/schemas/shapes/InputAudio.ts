// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `InputAudio`. */
export const InputAudioShape: Shape = { type: string, input_audio: { data: string, format: string } }
