// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type StaticChunkingStrategy, StaticChunkingStrategySchema } from './StaticChunkingStrategy.ts'

/** Tells that a file was cut into chunks of a fixed size. */
export interface StaticChunkingStrategyResponseParam {
  /** The kind of strategy, here always `static`. */
  type: 'static'
  /** How long chunks are and how much they overlap. */
  static: StaticChunkingStrategy
}

/** Checks {@link StaticChunkingStrategyResponseParam}; open to what the API adds. */
export const StaticChunkingStrategyResponseParamSchema: v.GenericSchema<StaticChunkingStrategyResponseParam> =
  v.looseObject({ type: v.string() as v.GenericSchema<'static'>, static: StaticChunkingStrategySchema })
