// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { StaticChunkingStrategy } from '../StaticChunkingStrategy.ts'

/** Checks {@link StaticChunkingStrategy} exactly, where a request holds it. */
export const StaticChunkingStrategyExact: v.GenericSchema<StaticChunkingStrategy> = onlyObject(
  v.looseObject({
    max_chunk_size_tokens: v.pipe(v.number(), v.integer(), v.minValue(100), v.maxValue(4096)),
    chunk_overlap_tokens: v.pipe(v.number(), v.integer()),
  }),
)
