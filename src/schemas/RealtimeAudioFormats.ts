// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeAudioFormatsShape } from './shapes/RealtimeAudioFormats.ts'

/** An encoding of sound. */
export type RealtimeAudioFormats =
  | {
      /** The encoding by its media type. */
      type?: 'audio/pcm' | undefined
      /** Samples in a second. */
      rate?: 24000 | undefined
    }
  | {
      /** The encoding by its media type. */
      type?: 'audio/pcmu' | undefined
    }
  | {
      /** The encoding by its media type. */
      type?: 'audio/pcma' | undefined
    }

/** Open: what the API adds passes. */
export const RealtimeAudioFormatsSchema: GenericSchema<RealtimeAudioFormats> = openSchema(RealtimeAudioFormatsShape)
