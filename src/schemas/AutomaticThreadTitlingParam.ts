// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Whether threads get titles by themselves. */
export interface AutomaticThreadTitlingParam {
  /** Whether it is on. */
  enabled?: boolean | undefined
}

/** Exact: only unknown fields pass. */
export const AutomaticThreadTitlingParamSchema: v.GenericSchema<AutomaticThreadTitlingParam> = onlyObject(
  v.looseObject({ enabled: v.optional(v.boolean()) }),
)
