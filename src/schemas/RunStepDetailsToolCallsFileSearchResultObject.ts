// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDetailsToolCallsFileSearchResultObjectShape } from './shapes/RunStepDetailsToolCallsFileSearchResultObject.ts'

/** One passage that file search found. */
export interface RunStepDetailsToolCallsFileSearchResultObject {
  /** The id of the file that the result comes from. */
  file_id: string
  /** The name of the file that the result comes from. */
  file_name: string
  /** How well the result fits the search. 1 is best. From 0 to 1. */
  score: number
  /** What was found, in pieces. Only there when `include` asks for it. */
  content?:
    | {
        /** The kind of piece, always `text`. */
        type?: 'text' | undefined
        /** The words that were found in the file. */
        text?: string | undefined
      }[]
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsFileSearchResultObjectSchema: GenericSchema<RunStepDetailsToolCallsFileSearchResultObject> =
  openSchema(RunStepDetailsToolCallsFileSearchResultObjectShape)
