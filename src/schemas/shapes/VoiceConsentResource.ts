// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VoiceConsentResource`. */
export const VoiceConsentResourceShape: Shape = {
  object: string,
  id: string,
  name: string,
  language: string,
  created_at: number,
}
