// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallItemStatus } from './FunctionCallItemStatus.ts'
import type { InputFileContentParam } from './InputFileContentParam.ts'
import type { InputImageContentParamAutoParam } from './InputImageContentParamAutoParam.ts'
import type { InputTextContentParam } from './InputTextContentParam.ts'
import { FunctionCallOutputItemParamShape } from './shapes/FunctionCallOutputItemParam.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** What one of your functions gave back. */
export interface FunctionCallOutputItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id?: string | null | undefined
  /** Always `function_call_output`. */
  type: 'function_call_output'
  /** What the function gave back, as text or in parts. */
  output: string | (InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam)[]
  /** Name of the function. From 1 to 128 characters. */
  name?: string | null | undefined
  /** The namespace that the tool belongs to. From 1 to 64 characters. */
  namespace?: string | null | undefined
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** How far the item has come. */
  status?: FunctionCallItemStatus | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionCallOutputItemParamSchema: GenericSchema<FunctionCallOutputItemParam> = openSchema(
  FunctionCallOutputItemParamShape,
)
