// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallItemStatus } from './FunctionShellCallItemStatus.ts'
import type { FunctionShellCallOutputContentParam } from './FunctionShellCallOutputContentParam.ts'
import { FunctionShellCallOutputItemParamShape } from './shapes/FunctionShellCallOutputItemParam.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** What commands gave back. */
export interface FunctionShellCallOutputItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** Always `shell_call_output`. */
  type: 'shell_call_output'
  /** What came out, in order. */
  output: FunctionShellCallOutputContentParam[]
  /** How far the call has come. */
  status?: FunctionShellCallItemStatus | null | undefined
  /** The most characters of output that are kept of each command. */
  max_output_length?: number | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputItemParamSchema: GenericSchema<FunctionShellCallOutputItemParam> = openSchema(
  FunctionShellCallOutputItemParamShape,
)
