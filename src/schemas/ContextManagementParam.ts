// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** What is done as the context grows long. */
export interface ContextManagementParam {
  /** What is done; compaction is the only kind so far. */
  type: string
  /** Tokens of context at which the conversation is compacted. The API chooses if absent. At least 1,000. */
  compact_threshold?: number | null | undefined
}

/** Exact: only unknown fields pass. */
export const ContextManagementParamSchema: v.GenericSchema<ContextManagementParam> = onlyObject(
  v.looseObject({ type: v.string(), compact_threshold: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1000))) }),
)
