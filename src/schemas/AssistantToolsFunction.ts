// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type FunctionObject, FunctionObjectSchema } from './FunctionObject.ts'

/** Tool entry that lets the assistant call a function of yours. */
export interface AssistantToolsFunction {
  /** Definition of the function the assistant may call. */
  function: FunctionObject
  /** Marks a function tool: always `function`. */
  type: 'function'
}

/** Checks {@link AssistantToolsFunction}; open to what the API adds. */
export const AssistantToolsFunctionSchema: v.GenericSchema<AssistantToolsFunction> = v.looseObject({
  function: FunctionObjectSchema,
  type: v.string() as v.GenericSchema<'function'>,
})
