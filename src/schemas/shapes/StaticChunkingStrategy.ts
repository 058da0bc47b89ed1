// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `StaticChunkingStrategy`. */
export const StaticChunkingStrategyShape: Shape = { max_chunk_size_tokens: 0, chunk_overlap_tokens: 0 }
