// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VoiceConsentDeletedResourceShape } from './shapes/VoiceConsentDeletedResource.ts'

/** Says that a consent was deleted. */
export interface VoiceConsentDeletedResource {
  /** Identifier of the consent that was deleted. */
  id: string
  /** Always `audio.voice_consent`. */
  object: 'audio.voice_consent'
  /** Whether it was deleted. */
  deleted: boolean
}

/** Open: what the API adds passes. */
export const VoiceConsentDeletedResourceSchema: GenericSchema<VoiceConsentDeletedResource> = openSchema(
  VoiceConsentDeletedResourceShape,
)
