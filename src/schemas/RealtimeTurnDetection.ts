// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTurnDetectionShape } from './shapes/RealtimeTurnDetection.ts'

/** How the end of the user's turn is noticed, by silence (`server_vad`) or by what is said (`semantic_vad`). Null leaves it to you. */
export type RealtimeTurnDetection =
  | {
      /** Always `server_vad`. */
      type: 'server_vad'
      /** How sure the detector must be that it hears speech, from 0 to 1. */
      threshold?: number | undefined
      /** Milliseconds of sound that are kept before each start of speech. */
      prefix_padding_ms?: number | undefined
      /** Milliseconds of silence after which speech counts as over. */
      silence_duration_ms?: number | undefined
      /** Whether a response is made as soon as speech ends. Default: `true`. */
      create_response?: boolean | undefined
      /** Whether the user's speech cuts the model off. Default: `true`. */
      interrupt_response?: boolean | undefined
      /** Milliseconds of silence after which the model speaks up by itself. From 5000 to 30,000. */
      idle_timeout_ms?: number | null | undefined
    }
  | {
      /** Always `semantic_vad`. */
      type: 'semantic_vad'
      /** How quickly the model takes its turn. `low` waits longest for the user to go on. Default: `auto`. */
      eagerness?: 'low' | 'medium' | 'high' | 'auto' | (string & {}) | undefined
      /** Whether a response is made as soon as speech ends. Default: `true`. */
      create_response?: boolean | undefined
      /** Whether the user's speech cuts the model off. Default: `true`. */
      interrupt_response?: boolean | undefined
    }
  | null

/** Open: what the API adds passes. */
export const RealtimeTurnDetectionSchema: GenericSchema<RealtimeTurnDetection> = openSchema(RealtimeTurnDetectionShape)
