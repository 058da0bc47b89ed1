// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileSearchRanker } from './FileSearchRanker.ts'
import { RunStepDetailsToolCallsFileSearchRankingOptionsObjectShape } from './shapes/RunStepDetailsToolCallsFileSearchRankingOptionsObject.ts'

/** How the results of a search were ranked. */
export interface RunStepDetailsToolCallsFileSearchRankingOptionsObject {
  /** What ranked the results. `auto` is the newest ranker. */
  ranker: FileSearchRanker
  /** Results that scored below this were dropped. From 0 to 1. */
  score_threshold: number
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsFileSearchRankingOptionsObjectSchema: GenericSchema<RunStepDetailsToolCallsFileSearchRankingOptionsObject> =
  openSchema(RunStepDetailsToolCallsFileSearchRankingOptionsObjectShape)
