// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type AutoChunkingStrategyRequestParam,
  AutoChunkingStrategyRequestParamSchema,
} from './AutoChunkingStrategyRequestParam.ts'
import {
  type StaticChunkingStrategyRequestParam,
  StaticChunkingStrategyRequestParamSchema,
} from './StaticChunkingStrategyRequestParam.ts'

/** How files are cut into chunks for search, by the API's choice or by yours. */
export type ChunkingStrategyRequestParam = AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam

/** Exact: only unknown fields pass. */
export const ChunkingStrategyRequestParamSchema: v.GenericSchema<ChunkingStrategyRequestParam> = variant('type', {
  auto: AutoChunkingStrategyRequestParamSchema,
  static: StaticChunkingStrategyRequestParamSchema,
})
