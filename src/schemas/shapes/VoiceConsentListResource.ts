// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'
import { VoiceConsentResourceShape } from './VoiceConsentResource.ts'

/** What is checked of a `VoiceConsentListResource`. */
export const VoiceConsentListResourceShape: Shape = {
  object: string,
  data: [VoiceConsentResourceShape],
  has_more: boolean,
}
