// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'
import { RealtimeTranslationSessionShape } from './shapes/RealtimeTranslationSession.ts'

/** A session of translation, and its settings. */
export interface RealtimeTranslationSession {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `translation`. */
  type: 'translation'
  /** When it expires, in Unix seconds. */
  expires_at: number
  /** Name of the model. */
  model: string
  /** Settings of what is heard and what is spoken. */
  audio: {
    /** Settings of what is heard. */
    input?:
      | {
          /** How what is heard is written down. */
          transcription?:
            | {
                /** Name of the model. */
                model: string
              }
            | null
            | undefined
          /** How noise is filtered from the sound. Null turns it off. */
          noise_reduction?:
            | {
                /** Where the microphone is, close to the mouth (`near_field`) or across the room (`far_field`). */
                type: NoiseReductionType
              }
            | null
            | undefined
        }
      | undefined
    /** Settings of what is spoken. */
    output?:
      | {
          /** The language, as a code such as `en`. */
          language?: string | undefined
        }
      | undefined
  }
}

/** Open: what the API adds passes. */
export const RealtimeTranslationSessionSchema: GenericSchema<RealtimeTranslationSession> = openSchema(
  RealtimeTranslationSessionShape,
)
