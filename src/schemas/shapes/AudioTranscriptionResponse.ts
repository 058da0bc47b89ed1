// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `AudioTranscriptionResponse`. */
export const AudioTranscriptionResponseShape: Shape = {
  model: nullish(string),
  language: nullish(string),
  languages: nullish([string]),
  prompt: nullish(string),
}
