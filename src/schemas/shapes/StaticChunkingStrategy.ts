// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `StaticChunkingStrategy`. */
export const StaticChunkingStrategyShape: Shape = { max_chunk_size_tokens: number, chunk_overlap_tokens: number }
