// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { StaticChunkingStrategyExact } from './exact/StaticChunkingStrategy.ts'
import type { StaticChunkingStrategy } from './StaticChunkingStrategy.ts'

/** Cuts files into chunks of a fixed size. */
export interface StaticChunkingStrategyRequestParam {
  /** The kind of strategy, here always `static`. */
  type: 'static'
  /** How long chunks are and how much they overlap. */
  static: StaticChunkingStrategy
}

/** Exact: only unknown fields pass. */
export const StaticChunkingStrategyRequestParamSchema: v.GenericSchema<StaticChunkingStrategyRequestParam> = onlyObject(
  v.looseObject({ type: v.literal('static'), static: StaticChunkingStrategyExact }),
)
