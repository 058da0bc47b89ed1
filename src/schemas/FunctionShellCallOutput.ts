// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallOutputContent } from './FunctionShellCallOutputContent.ts'
import type { FunctionShellCallOutputStatusEnum } from './FunctionShellCallOutputStatusEnum.ts'
import { FunctionShellCallOutputShape } from './shapes/FunctionShellCallOutput.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** What commands gave back, as the API keeps it. */
export interface FunctionShellCallOutput {
  /** Always `shell_call_output`. */
  type: 'shell_call_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** How far the output has come. */
  status: FunctionShellCallOutputStatusEnum
  /** What came out, in order. */
  output: FunctionShellCallOutputContent[]
  /** The most characters of output that are kept of each command. */
  max_output_length: number | null
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputSchema: GenericSchema<FunctionShellCallOutput> =
  openSchema(FunctionShellCallOutputShape)
