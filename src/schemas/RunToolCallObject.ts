// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RunToolCallObjectShape } from './shapes/RunToolCallObject.ts'

/** Function call that the caller has to execute for a run to go on. */
export interface RunToolCallObject {
  /** Identifier of the tool call, to send back as `tool_call_id` with its output. */
  id: string
  /** Tells this kind of tool call apart: always `function`. */
  type: 'function'
  /** Function to execute and the arguments to give it. */
  function: {
    /** Name of the function to call. */
    name: string
    /** JSON-encoded arguments for the function, as the model wrote them. */
    arguments: string
  }
}

/** Open: what the API adds passes. */
export const RunToolCallObjectSchema: GenericSchema<RunToolCallObject> = openSchema(RunToolCallObjectShape)
