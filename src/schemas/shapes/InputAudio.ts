// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `InputAudio`. */
export const InputAudioShape: Shape = { type: '', input_audio: { data: '', format: '' } }
