// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { object, string } from '../core/open.ts'
import { type FunctionObject, FunctionObjectSchema } from './FunctionObject.ts'

/** Tool entry that lets the assistant call a function of yours. */
export interface AssistantToolsFunction {
  /** Definition of the function the assistant may call. */
  function: FunctionObject
  /** Marks a function tool: always `function`. */
  type: 'function'
}

/** Checks {@link AssistantToolsFunction}; open to what the API adds. */
export const AssistantToolsFunctionSchema: GenericSchema<AssistantToolsFunction> = object({
  function: FunctionObjectSchema,
  type: string(),
})
