// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ToolChoiceFunctionShape } from './shapes/ToolChoiceFunction.ts'

/** Has the model call a certain function. */
export interface ToolChoiceFunction {
  /** Always `function`. */
  type: 'function'
  /** Name of the function to call. */
  name: string
}

/** Open: what the API adds passes. */
export const ToolChoiceFunctionSchema: GenericSchema<ToolChoiceFunction> = openSchema(ToolChoiceFunctionShape)
