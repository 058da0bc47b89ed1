// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { StaticChunkingStrategyShape } from './StaticChunkingStrategy.ts'

/** What is checked of a `StaticChunkingStrategyResponseParam`. */
export const StaticChunkingStrategyResponseParamShape: Shape = { type: string, static: StaticChunkingStrategyShape }
