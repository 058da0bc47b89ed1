// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionAndCustomToolCallOutput } from './FunctionAndCustomToolCallOutput.ts'
import type { FunctionCallOutputStatusEnum } from './FunctionCallOutputStatusEnum.ts'
import { CustomToolCallOutputResourceShape } from './shapes/CustomToolCallOutputResource.ts'
import type { ToolCallCallerParam } from './ToolCallCallerParam.ts'

/** What a custom tool gave back, as the API keeps it. */
export interface CustomToolCallOutputResource {
  /** Always `custom_tool_call_output`. */
  type: 'custom_tool_call_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCallerParam | null | undefined
  /** What the tool gave back, as text or in parts. */
  output: string | FunctionAndCustomToolCallOutput[]
  /** How far the output has come. */
  status: FunctionCallOutputStatusEnum
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const CustomToolCallOutputResourceSchema: GenericSchema<CustomToolCallOutputResource> = openSchema(
  CustomToolCallOutputResourceShape,
)
