// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Leaves it to the API how files are cut. */
export interface AutoChunkingStrategyRequestParam {
  /** The kind of strategy, here always `auto`. */
  type: 'auto'
}

/** Exact: only unknown fields pass. */
export const AutoChunkingStrategyRequestParamSchema: v.GenericSchema<AutoChunkingStrategyRequestParam> = onlyObject(
  v.looseObject({ type: v.literal('auto') }),
)
