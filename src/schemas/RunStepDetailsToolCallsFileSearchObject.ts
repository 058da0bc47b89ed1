// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDetailsToolCallsFileSearchRankingOptionsObject } from './RunStepDetailsToolCallsFileSearchRankingOptionsObject.ts'
import type { RunStepDetailsToolCallsFileSearchResultObject } from './RunStepDetailsToolCallsFileSearchResultObject.ts'
import { RunStepDetailsToolCallsFileSearchObjectShape } from './shapes/RunStepDetailsToolCallsFileSearchObject.ts'

/** Run step's call to the file search tool. */
export interface RunStepDetailsToolCallsFileSearchObject {
  /** Identifier of the tool call. */
  id: string
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
export const RunStepDetailsToolCallsFileSearchObjectSchema: GenericSchema<RunStepDetailsToolCallsFileSearchObject> =
  openSchema(RunStepDetailsToolCallsFileSearchObjectShape)
