// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { CustomToolCallShape } from './shapes/CustomToolCall.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** A call of a tool that takes plain text. */
export interface CustomToolCall {
  /** Always `custom_tool_call`. */
  type: 'custom_tool_call'
  /** Identifier under which the API keeps it. */
  id?: string | undefined
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** The namespace that the tool belongs to. */
  namespace?: string | undefined
  /** Name of the custom tool. */
  name: string
  /** The text that the tool is given. */
  input: string
}

/** Open: what the API adds passes. */
export const CustomToolCallSchema: GenericSchema<CustomToolCall> = openSchema(CustomToolCallShape)
