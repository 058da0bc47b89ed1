// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDetailsToolCallsCodeOutputImageObject } from './RunStepDetailsToolCallsCodeOutputImageObject.ts'
import type { RunStepDetailsToolCallsCodeOutputLogsObject } from './RunStepDetailsToolCallsCodeOutputLogsObject.ts'
import { RunStepDetailsToolCallsCodeObjectShape } from './shapes/RunStepDetailsToolCallsCodeObject.ts'

/** Run step's call to the code interpreter. */
export interface RunStepDetailsToolCallsCodeObject {
  /** Identifier of the tool call. */
  id: string
  /** Tells this kind of tool call apart: always `code_interpreter`. */
  type: 'code_interpreter'
  /** Code that was run and what it output. */
  code_interpreter: {
    /** Code given to the interpreter to run. */
    input: string
    /** What the code produced, in order: log text or images, one entry each. */
    outputs: (RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject)[]
  }
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsCodeObjectSchema: GenericSchema<RunStepDetailsToolCallsCodeObject> = openSchema(
  RunStepDetailsToolCallsCodeObjectShape,
)
