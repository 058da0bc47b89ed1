// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallItemStatus } from './FunctionCallItemStatus.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { ToolSearchOutputItemParamShape } from './shapes/ToolSearchOutputItemParam.ts'
import type { ToolSearchExecutionType } from './ToolSearchExecutionType.ts'

/** Tools that were found, sent back to the model. */
export interface ToolSearchOutputItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id?: string | null | undefined
  /** Always `tool_search_output`. */
  type: 'tool_search_output'
  /** Whether the API searches for tools, or you do. */
  execution?: ToolSearchExecutionType | undefined
  /** Tools that were found. */
  tools: ResponseTool[]
  /** How far the item has come. */
  status?: FunctionCallItemStatus | null | undefined
}

/** Open: what the API adds passes. */
export const ToolSearchOutputItemParamSchema: GenericSchema<ToolSearchOutputItemParam> =
  openSchema(ToolSearchOutputItemParamShape)
