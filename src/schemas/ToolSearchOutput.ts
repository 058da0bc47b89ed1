// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallOutputStatusEnum } from './FunctionCallOutputStatusEnum.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { ToolSearchOutputShape } from './shapes/ToolSearchOutput.ts'
import type { ToolSearchExecutionType } from './ToolSearchExecutionType.ts'

/** Tools that were found and are at hand now. */
export interface ToolSearchOutput {
  /** Always `tool_search_output`. */
  type: 'tool_search_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string | null
  /** Whether the API searches for tools, or you do. */
  execution: ToolSearchExecutionType
  /** Tools that were found. */
  tools: ResponseTool[]
  /** How far the output has come. */
  status: FunctionCallOutputStatusEnum
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const ToolSearchOutputSchema: GenericSchema<ToolSearchOutput> = openSchema(ToolSearchOutputShape)
