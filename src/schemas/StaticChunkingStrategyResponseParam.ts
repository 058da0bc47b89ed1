// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { StaticChunkingStrategy } from './StaticChunkingStrategy.ts'
import { StaticChunkingStrategyResponseParamShape } from './shapes/StaticChunkingStrategyResponseParam.ts'

/** Tells that a file was cut into chunks of a fixed size. */
export interface StaticChunkingStrategyResponseParam {
  /** The kind of strategy, here always `static`. */
  type: 'static'
  /** How long chunks are and how much they overlap. */
  static: StaticChunkingStrategy
}

/** Open: what the API adds passes. */
export const StaticChunkingStrategyResponseParamSchema: GenericSchema<StaticChunkingStrategyResponseParam> = openSchema(
  StaticChunkingStrategyResponseParamShape,
)
