// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EmptyModelParam } from './EmptyModelParam.ts'
import { ToolSearchToolParamShape } from './shapes/ToolSearchToolParam.ts'
import type { ToolSearchExecutionType } from './ToolSearchExecutionType.ts'

/** Lets the model look for tools that are not in its context. */
export interface ToolSearchToolParam {
  /** Always `tool_search`. */
  type: 'tool_search'
  /** Whether the API searches for tools, or you do. */
  execution?: ToolSearchExecutionType | undefined
  /** What the search finds, for searches of your own. */
  description?: string | null | undefined
  /** The JSON Schema of the arguments, for searches of your own. */
  parameters?: EmptyModelParam | null | undefined
}

/** Open: what the API adds passes. */
export const ToolSearchToolParamSchema: GenericSchema<ToolSearchToolParam> = openSchema(ToolSearchToolParamShape)
