// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionObject } from './FunctionObject.ts'
import { AssistantToolsFunctionShape } from './shapes/AssistantToolsFunction.ts'

/** Tool entry that lets the assistant call a function of yours. */
export interface AssistantToolsFunction {
  /** Marks a function tool: always `function`. */
  type: 'function'
  /** Definition of the function the assistant may call. */
  function: FunctionObject
}

/** Open: what the API adds passes. */
export const AssistantToolsFunctionSchema: GenericSchema<AssistantToolsFunction> =
  openSchema(AssistantToolsFunctionShape)
