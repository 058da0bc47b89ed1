// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RunStepDeltaStepDetailsToolCallsCodeOutputImageObject } from './RunStepDeltaStepDetailsToolCallsCodeOutputImageObject.ts'
import type { RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject } from './RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject.ts'
import { RunStepDeltaStepDetailsToolCallsCodeObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsCodeObject.ts'

/** Streamed piece of a run step's code interpreter call. */
export interface RunStepDeltaStepDetailsToolCallsCodeObject {
  /** Position of the call among the step's tool calls, used to merge streamed pieces. */
  index: number
  /** Identifier of the tool call. */
  id?: string | undefined
  /** Tells this kind of tool call apart: always `code_interpreter`. */
  type: 'code_interpreter'
  /** Code being run and what it has output so far. */
  code_interpreter?:
    | {
        /** Piece of the code given to the interpreter, to append to what has already arrived. */
        input?: string | undefined
        /** Pieces of what the code produced, to be merged by their `index`: log text or images. */
        outputs?:
          | (
              | RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
              | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
            )[]
          | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsCodeObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsCodeObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsCodeObjectShape)
