// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VideoCharacterResourceShape } from './shapes/VideoCharacterResource.ts'

/** A character that videos can show. */
export interface VideoCharacterResource {
  /** Identifier under which the API keeps it. */
  id: string | null
  /** What the character is called, null if nothing. */
  name: string | null
  /** Creation time, in Unix seconds. */
  created_at: number
}

/** Open: what the API adds passes. */
export const VideoCharacterResourceSchema: GenericSchema<VideoCharacterResource> =
  openSchema(VideoCharacterResourceShape)
