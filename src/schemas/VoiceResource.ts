// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VoiceResourceShape } from './shapes/VoiceResource.ts'

/** A voice that was made to order. */
export interface VoiceResource {
  /** Always `audio.voice`. */
  object: 'audio.voice'
  /** Identifier under which the API keeps it. */
  id: string
  /** The name that it goes by. */
  name: string
  /** Creation time, in Unix seconds. */
  created_at: number
}

/** Open: what the API adds passes. */
export const VoiceResourceSchema: GenericSchema<VoiceResource> = openSchema(VoiceResourceShape)
