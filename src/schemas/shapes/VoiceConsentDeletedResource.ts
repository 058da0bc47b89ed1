// Generated from spec/ by codegen/; change those.
import { boolean, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `VoiceConsentDeletedResource`. */
export const VoiceConsentDeletedResourceShape: Shape = { id: string, object: string, deleted: boolean }
