// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

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

/** Checks {@link RunStepDetailsToolCallsFileSearchResultObject}; open to what the API adds. */
export const RunStepDetailsToolCallsFileSearchResultObjectSchema: v.GenericSchema<RunStepDetailsToolCallsFileSearchResultObject> =
  v.looseObject({
    file_id: v.string(),
    file_name: v.string(),
    score: v.number(),
    content: v.optional(
      v.array(v.looseObject({ type: v.optional(v.string() as v.GenericSchema<'text'>), text: v.optional(v.string()) })),
    ),
  })
