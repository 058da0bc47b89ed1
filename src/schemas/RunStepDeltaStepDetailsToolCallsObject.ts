// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDeltaStepDetailsToolCallsCodeObject } from './RunStepDeltaStepDetailsToolCallsCodeObject.ts'
import type { RunStepDeltaStepDetailsToolCallsFileSearchObject } from './RunStepDeltaStepDetailsToolCallsFileSearchObject.ts'
import type { RunStepDeltaStepDetailsToolCallsFunctionObject } from './RunStepDeltaStepDetailsToolCallsFunctionObject.ts'
import { RunStepDeltaStepDetailsToolCallsObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsObject.ts'

/** Streamed piece of a run step that calls tools. */
export interface RunStepDeltaStepDetailsToolCallsObject {
  /** Tells this kind of run step apart: always `tool_calls`. */
  type: 'tool_calls'
  /** Pieces of the step's tool calls, to be merged by their `index`. */
  tool_calls?:
    | (
        | RunStepDeltaStepDetailsToolCallsCodeObject
        | RunStepDeltaStepDetailsToolCallsFileSearchObject
        | RunStepDeltaStepDetailsToolCallsFunctionObject
      )[]
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsObjectShape)
