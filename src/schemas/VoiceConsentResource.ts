// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VoiceConsentResourceShape } from './shapes/VoiceConsentResource.ts'

/** A speaker's recorded consent. */
export interface VoiceConsentResource {
  /** Always `audio.voice_consent`. */
  object: 'audio.voice_consent'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that it goes by. */
  name: string
  /** The language, as a code such as `en`. */
  language: string
  /** Creation time, in Unix seconds. */
  created_at: number
}

/** Open: what the API adds passes. */
export const VoiceConsentResourceSchema: GenericSchema<VoiceConsentResource> = openSchema(VoiceConsentResourceShape)
