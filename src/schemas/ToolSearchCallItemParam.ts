// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallItemStatus } from './FunctionCallItemStatus.ts'
import { ToolSearchCallItemParamShape } from './shapes/ToolSearchCallItemParam.ts'
import type { ToolSearchExecutionType } from './ToolSearchExecutionType.ts'

/** A look for tools, sent back to the model. */
export interface ToolSearchCallItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id?: string | null | undefined
  /** Always `tool_search_call`. */
  type: 'tool_search_call'
  /** Whether the API searches for tools, or you do. */
  execution?: ToolSearchExecutionType | undefined
  /** Arguments the model wrote for the call. */
  arguments: unknown
  /** How far the item has come. */
  status?: FunctionCallItemStatus | null | undefined
}

/** Open: what the API adds passes. */
export const ToolSearchCallItemParamSchema: GenericSchema<ToolSearchCallItemParam> =
  openSchema(ToolSearchCallItemParamShape)
