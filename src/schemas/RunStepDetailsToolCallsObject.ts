// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDetailsToolCallsCodeObject } from './RunStepDetailsToolCallsCodeObject.ts'
import type { RunStepDetailsToolCallsFileSearchObject } from './RunStepDetailsToolCallsFileSearchObject.ts'
import type { RunStepDetailsToolCallsFunctionObject } from './RunStepDetailsToolCallsFunctionObject.ts'
import { RunStepDetailsToolCallsObjectShape } from './shapes/RunStepDetailsToolCallsObject.ts'

/** What a step holds that called tools, one entry for each call. */
export interface RunStepDetailsToolCallsObject {
  /** Tells this kind of run step apart: always `tool_calls`. */
  type: 'tool_calls'
  /** Calls the step makes, each to the code interpreter, to file search or to a function. */
  tool_calls: (
    | RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsFileSearchObject
    | RunStepDetailsToolCallsFunctionObject
  )[]
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsObjectSchema: GenericSchema<RunStepDetailsToolCallsObject> = openSchema(
  RunStepDetailsToolCallsObjectShape,
)
