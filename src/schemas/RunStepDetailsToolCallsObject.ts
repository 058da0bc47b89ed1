// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, object, string, tagged } from '../core/open.ts'
import {
  type RunStepDetailsToolCallsCodeObject,
  RunStepDetailsToolCallsCodeObjectSchema,
} from './RunStepDetailsToolCallsCodeObject.ts'
import {
  type RunStepDetailsToolCallsFileSearchObject,
  RunStepDetailsToolCallsFileSearchObjectSchema,
} from './RunStepDetailsToolCallsFileSearchObject.ts'
import {
  type RunStepDetailsToolCallsFunctionObject,
  RunStepDetailsToolCallsFunctionObjectSchema,
} from './RunStepDetailsToolCallsFunctionObject.ts'

/** What a step holds that called tools, one entry for each call. */
export interface RunStepDetailsToolCallsObject {
  /** Calls the step makes, each to the code interpreter, to file search or to a function. */
  tool_calls: (
    | RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsFileSearchObject
    | RunStepDetailsToolCallsFunctionObject
  )[]
  /** Tells this kind of run step apart: always `tool_calls`. */
  type: 'tool_calls'
}

/** Checks {@link RunStepDetailsToolCallsObject}; open to what the API adds. */
export const RunStepDetailsToolCallsObjectSchema: GenericSchema<RunStepDetailsToolCallsObject> = object({
  tool_calls: array(
    tagged('type', {
      code_interpreter: RunStepDetailsToolCallsCodeObjectSchema,
      file_search: RunStepDetailsToolCallsFileSearchObjectSchema,
      function: RunStepDetailsToolCallsFunctionObjectSchema,
    }),
  ),
  type: string(),
})
