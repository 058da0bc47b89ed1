// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
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

/** Details of a run step that calls tools. */
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
export const RunStepDetailsToolCallsObjectSchema: v.GenericSchema<RunStepDetailsToolCallsObject> = v.looseObject({
  tool_calls: v.array(
    variant('type', {
      code_interpreter: RunStepDetailsToolCallsCodeObjectSchema,
      file_search: RunStepDetailsToolCallsFileSearchObjectSchema,
      function: RunStepDetailsToolCallsFunctionObjectSchema,
    }),
  ),
  type: v.string() as v.GenericSchema<'tool_calls'>,
})
