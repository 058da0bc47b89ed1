// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** Run step's call to a function of the caller's. */
export interface RunStepDetailsToolCallsFunctionObject {
  /** Function being called, with its arguments and any output. */
  function: {
    /** JSON-encoded arguments for the function, as the model wrote them. */
    arguments: string
    /** Name of the function to call. */
    name: string
    /** What the function returned; `null` until its output is submitted. */
    output: string | null
  }
  /** Identifier of the tool call. */
  id: string
  /** Tells this kind of tool call apart: always `function`. */
  type: 'function'
}

/** Checks {@link RunStepDetailsToolCallsFunctionObject}; open to what the API adds. */
export const RunStepDetailsToolCallsFunctionObjectSchema: v.GenericSchema<RunStepDetailsToolCallsFunctionObject> =
  v.looseObject({
    function: v.looseObject({ arguments: v.string(), name: v.string(), output: v.nullable(v.string()) }),
    id: v.string(),
    type: v.string() as v.GenericSchema<'function'>,
  })
