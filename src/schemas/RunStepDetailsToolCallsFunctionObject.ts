// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunStepDetailsToolCallsFunctionObjectShape } from './shapes/RunStepDetailsToolCallsFunctionObject.ts'

/** Run step's call to a function of the caller's. */
export interface RunStepDetailsToolCallsFunctionObject {
  /** Identifier of the tool call. */
  id: string
  /** Tells this kind of tool call apart: always `function`. */
  type: 'function'
  /** Function being called, with its arguments and any output. */
  function: {
    /** Name of the function to call. */
    name: string
    /** JSON-encoded arguments for the function, as the model wrote them. */
    arguments: string
    /** What the function returned; `null` until its output is submitted. */
    output: string | null
  }
}

/** Open: what the API adds passes. */
export const RunStepDetailsToolCallsFunctionObjectSchema: GenericSchema<RunStepDetailsToolCallsFunctionObject> =
  openSchema(RunStepDetailsToolCallsFunctionObjectShape)
