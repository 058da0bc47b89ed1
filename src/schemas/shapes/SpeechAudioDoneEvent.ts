// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `SpeechAudioDoneEvent`. */
export const SpeechAudioDoneEventShape: Shape = {
  type: string,
  usage: { input_tokens: number, output_tokens: number, total_tokens: number },
}
