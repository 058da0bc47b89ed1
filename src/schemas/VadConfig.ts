// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Settings of the detector that cuts a recording where nobody speaks. */
export interface VadConfig {
  /** Which detector to use. `server_vad` is the only one. */
  type: 'server_vad'
  /** Milliseconds of sound that are kept before each start of speech. Default: `300`. */
  prefix_padding_ms?: number | undefined
  /** Milliseconds of silence after which speech counts as over. Default: `200`. */
  silence_duration_ms?: number | undefined
  /** How sure the detector must be that it hears speech, from 0 to 1. Default: `0.5`. */
  threshold?: number | undefined
}

/** Exact: only unknown fields pass. */
export const VadConfigSchema: v.GenericSchema<VadConfig> = onlyObject(
  v.looseObject({
    type: v.literal('server_vad'),
    prefix_padding_ms: v.optional(v.pipe(v.number(), v.integer())),
    silence_duration_ms: v.optional(v.pipe(v.number(), v.integer())),
    threshold: v.optional(v.number()),
  }),
)
