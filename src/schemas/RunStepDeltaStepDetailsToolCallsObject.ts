// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, object, optional, string, tagged } from '../core/open.ts'
import {
  type RunStepDeltaStepDetailsToolCallsCodeObject,
  RunStepDeltaStepDetailsToolCallsCodeObjectSchema,
} from './RunStepDeltaStepDetailsToolCallsCodeObject.ts'
import {
  type RunStepDeltaStepDetailsToolCallsFileSearchObject,
  RunStepDeltaStepDetailsToolCallsFileSearchObjectSchema,
} from './RunStepDeltaStepDetailsToolCallsFileSearchObject.ts'
import {
  type RunStepDeltaStepDetailsToolCallsFunctionObject,
  RunStepDeltaStepDetailsToolCallsFunctionObjectSchema,
} from './RunStepDeltaStepDetailsToolCallsFunctionObject.ts'

/** Streamed piece of a run step that calls tools. */
export interface RunStepDeltaStepDetailsToolCallsObject {
  /** Pieces of the step's tool calls, to be merged by their `index`. */
  tool_calls?:
    | (
        | RunStepDeltaStepDetailsToolCallsCodeObject
        | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
      )[]
    | undefined
  /** Tells this kind of run step apart: always `tool_calls`. */
  type: 'tool_calls'
}

/** Checks {@link RunStepDeltaStepDetailsToolCallsObject}; open to what the API adds. */
export const RunStepDeltaStepDetailsToolCallsObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsObject> =
  object({
    tool_calls: optional(
      array(
        tagged('type', {
          code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectSchema,
          file_search: RunStepDeltaStepDetailsToolCallsFileSearchObjectSchema,
          function: RunStepDeltaStepDetailsToolCallsFunctionObjectSchema,
        }),
      ),
    ),
    type: string(),
  })
