// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDetailsToolCallsFileSearchRankingOptionsObject } from './RunStepDetailsToolCallsFileSearchRankingOptionsObject.ts'
import type { RunStepDetailsToolCallsFileSearchResultObject } from './RunStepDetailsToolCallsFileSearchResultObject.ts'
import { RunStepDeltaStepDetailsToolCallsFileSearchObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsFileSearchObject.ts'

/** Streamed piece of a run step's file search call. */
export interface RunStepDeltaStepDetailsToolCallsFileSearchObject {
  /** Position of the call among the step's tool calls, used to merge streamed pieces. */
  index: number
  /** Identifier of the tool call. */
  id?: string | undefined
  /** Tells this kind of tool call apart: always `file_search`. */
  type: 'file_search'
  /** Reserved for details of the search; an empty object at present. */
  file_search: {
    /** How the results were ranked, and which were too poor to use. */
    ranking_options?: RunStepDetailsToolCallsFileSearchRankingOptionsObject | undefined
    /** The passages that were found, best first. */
    results?: RunStepDetailsToolCallsFileSearchResultObject[] | undefined
  }
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsFileSearchObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsFileSearchObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsFileSearchObjectShape)
