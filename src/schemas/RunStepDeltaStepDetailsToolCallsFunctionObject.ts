// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDeltaStepDetailsToolCallsFunctionObjectShape } from './shapes/RunStepDeltaStepDetailsToolCallsFunctionObject.ts'

/** Streamed piece of a run step's function call. */
export interface RunStepDeltaStepDetailsToolCallsFunctionObject {
  /** Position of the call among the step's tool calls, used to merge streamed pieces. */
  index: number
  /** Identifier of the tool call. */
  id?: string | undefined
  /** Tells this kind of tool call apart: always `function`. */
  type: 'function'
  /** Function being called, with its arguments and any output. */
  function?:
    | {
        /** Name of the function to call. */
        name?: string | undefined
        /** Piece of the JSON-encoded arguments, to append to what has already arrived. */
        arguments?: string | undefined
        /** What the function returned; `null` until its output is submitted. */
        output?: string | null | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const RunStepDeltaStepDetailsToolCallsFunctionObjectSchema: GenericSchema<RunStepDeltaStepDetailsToolCallsFunctionObject> =
  openSchema(RunStepDeltaStepDetailsToolCallsFunctionObjectShape)
