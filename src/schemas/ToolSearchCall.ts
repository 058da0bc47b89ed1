// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionCallStatus } from './FunctionCallStatus.ts'
import { ToolSearchCallShape } from './shapes/ToolSearchCall.ts'
import type { ToolSearchExecutionType } from './ToolSearchExecutionType.ts'

/** The model looked for tools that were not in its context. */
export interface ToolSearchCall {
  /** Always `tool_search_call`. */
  type: 'tool_search_call'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string | null
  /** Whether the API searches for tools, or you do. */
  execution: ToolSearchExecutionType
  /** Arguments the model wrote for the call. */
  arguments: unknown
  /** How far the call has come. */
  status: FunctionCallStatus
  /** Identifier of whoever made the item. */
  created_by?: string | undefined
}

/** Open: what the API adds passes. */
export const ToolSearchCallSchema: GenericSchema<ToolSearchCall> = openSchema(ToolSearchCallShape)
