// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'
import { type StaticChunkingStrategy, StaticChunkingStrategySchema } from './StaticChunkingStrategy.ts'

/** Tells that a file was cut into chunks of a fixed size. */
export interface StaticChunkingStrategyResponseParam {
  /** The kind of strategy, here always `static`. */
  type: 'static'
  /** How long chunks are and how much they overlap. */
  static: StaticChunkingStrategy
}

/** Checks {@link StaticChunkingStrategyResponseParam}; open to what the API adds. */
export const StaticChunkingStrategyResponseParamSchema: GenericSchema<StaticChunkingStrategyResponseParam> = object({
  type: string(),
  static: StaticChunkingStrategySchema,
})
