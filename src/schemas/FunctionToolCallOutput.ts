// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionAndCustomToolCallOutput } from './FunctionAndCustomToolCallOutput.ts'
import { FunctionToolCallOutputShape } from './shapes/FunctionToolCallOutput.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** What one of your functions gave back. */
export interface FunctionToolCallOutput {
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Always `function_call_output`. */
  type: 'function_call_output'
  /** Names the call, so that its output can be matched with it. */
  call_id?: string | undefined
  /** Name of the function. */
  name?: string | undefined
  /** The namespace that the tool belongs to. */
  namespace?: string | undefined
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** What the function gave back, as text or in parts. */
  output: string | FunctionAndCustomToolCallOutput[]
  /** How far the output has come. */
  status?: 'in_progress' | 'completed' | 'incomplete' | (string & {}) | undefined
}

/** Open: what the API adds passes. */
export const FunctionToolCallOutputSchema: GenericSchema<FunctionToolCallOutput> =
  openSchema(FunctionToolCallOutputShape)
