// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallStatus } from './FunctionCallStatus.ts'
import { FunctionToolCallResourceShape } from './shapes/FunctionToolCallResource.ts'
import type { ToolCallCaller } from './ToolCallCaller.ts'

/** A call of one of your functions, as the API keeps it. */
export interface FunctionToolCallResource {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `function_call`. */
  type: 'function_call'
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** Who called the tool, the model itself or a program that it wrote. */
  caller?: ToolCallCaller | null | undefined
  /** The namespace that the tool belongs to. */
  namespace?: string | undefined
  /** Name of the function. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
  /** How far the call has come. */
  status: FunctionCallStatus
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const FunctionToolCallResourceSchema: GenericSchema<FunctionToolCallResource> =
  openSchema(FunctionToolCallResourceShape)
