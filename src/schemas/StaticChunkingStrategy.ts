// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { StaticChunkingStrategyShape } from './shapes/StaticChunkingStrategy.ts'

/** The size of chunks and their overlap, both in tokens. */
export interface StaticChunkingStrategy {
  /** The most tokens that a chunk may hold. From 100 to 4,096. */
  max_chunk_size_tokens: number
  /** Tokens that neighbouring chunks have in common. At most half of a chunk. */
  chunk_overlap_tokens: number
}

/** Open: what the API adds passes. */
export const StaticChunkingStrategySchema: GenericSchema<StaticChunkingStrategy> =
  openSchema(StaticChunkingStrategyShape)
