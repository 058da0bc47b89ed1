// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Whether users see their earlier threads. */
export interface HistoryParam {
  /** Whether it is on. */
  enabled?: boolean | undefined
  /** The most threads that a user sees. Null shows all. At least 1. */
  recent_threads?: number | undefined
}

/** Exact: only unknown fields pass. */
export const HistoryParamSchema: v.GenericSchema<HistoryParam> = onlyObject(
  v.looseObject({
    enabled: v.optional(v.boolean()),
    recent_threads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
)
