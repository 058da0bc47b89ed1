// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallStatus } from './FunctionCallStatus.ts'
import { CustomToolCallResourceShape } from './shapes/CustomToolCallResource.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** A call of a custom tool, as the API keeps it. */
export interface CustomToolCallResource {
  /** Always `custom_tool_call`. */
  type: 'custom_tool_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** The namespace that the tool belongs to. */
  namespace?: string | undefined
  /** Name of the custom tool. */
  name: string
  /** The text that is given. */
  input: string
  /** How far the call has come. */
  status: FunctionCallStatus
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const CustomToolCallResourceSchema: GenericSchema<CustomToolCallResource> =
  openSchema(CustomToolCallResourceShape)
