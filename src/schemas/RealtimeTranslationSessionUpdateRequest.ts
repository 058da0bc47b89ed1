// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { NoiseReductionTypeExact } from './exact/NoiseReductionType.ts'
import type { NoiseReductionType } from './NoiseReductionType.ts'

/** Settings of a session that translates, to be changed. */
export interface RealtimeTranslationSessionUpdateRequest {
  /** Settings of what is heard and what is spoken. */
  audio?:
    | {
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
    | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeTranslationSessionUpdateRequestSchema: v.GenericSchema<RealtimeTranslationSessionUpdateRequest> =
  onlyObject(
    v.looseObject({
      audio: v.optional(
        onlyObject(
          v.looseObject({
            input: v.optional(
              onlyObject(
                v.looseObject({
                  transcription: v.nullish(onlyObject(v.looseObject({ model: v.string() }))),
                  noise_reduction: v.nullish(onlyObject(v.looseObject({ type: NoiseReductionTypeExact }))),
                }),
              ),
            ),
            output: v.optional(onlyObject(v.looseObject({ language: v.optional(v.string()) }))),
          }),
        ),
      ),
    }),
  )
