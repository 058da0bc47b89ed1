// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { union } from '../core/union.ts'

/** Up to four texts at which the model stops. They are not part of the answer. */
export type StopConfiguration = string | string[] | null

/** Exact: only unknown fields pass. */
export const StopConfigurationSchema: v.GenericSchema<StopConfiguration> = v.nullable(
  union({ string: v.string(), array: v.pipe(v.array(v.string()), v.maxLength(4)) }),
)
