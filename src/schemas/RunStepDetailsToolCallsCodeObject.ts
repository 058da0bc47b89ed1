// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { variant } from '../core/variant.ts'
import {
  type RunStepDetailsToolCallsCodeOutputImageObject,
  RunStepDetailsToolCallsCodeOutputImageObjectSchema,
} from './RunStepDetailsToolCallsCodeOutputImageObject.ts'
import {
  type RunStepDetailsToolCallsCodeOutputLogsObject,
  RunStepDetailsToolCallsCodeOutputLogsObjectSchema,
} from './RunStepDetailsToolCallsCodeOutputLogsObject.ts'

/** Run step's call to the code interpreter. */
export interface RunStepDetailsToolCallsCodeObject {
  /** Code that was run and what it output. */
  code_interpreter: {
    /** Code given to the interpreter to run. */
    input: string
    /** What the code produced, in order: log text or images, one entry each. */
    outputs: (RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject)[]
  }
  /** Identifier of the tool call. */
  id: string
  /** Tells this kind of tool call apart: always `code_interpreter`. */
  type: 'code_interpreter'
}

/** Checks {@link RunStepDetailsToolCallsCodeObject}; open to what the API adds. */
export const RunStepDetailsToolCallsCodeObjectSchema: v.GenericSchema<RunStepDetailsToolCallsCodeObject> =
  v.looseObject({
    code_interpreter: v.looseObject({
      input: v.string(),
      outputs: v.array(
        variant('type', {
          logs: RunStepDetailsToolCallsCodeOutputLogsObjectSchema,
          image: RunStepDetailsToolCallsCodeOutputImageObjectSchema,
        }),
      ),
    }),
    id: v.string(),
    type: v.string() as v.GenericSchema<'code_interpreter'>,
  })
