// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageRole } from './MessageRole.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { AdditionalToolsShape } from './shapes/AdditionalTools.ts'

/** Tools that are at hand from this place on. */
export interface AdditionalTools {
  /** Always `additional_tools`. */
  type: 'additional_tools'
  /** Identifier under which the API keeps it. */
  id: string
  /** Who brought the tools in. */
  role: MessageRole
  /** Tools that are at hand from here on. */
  tools: ResponseTool[]
}

/** Open: what the API adds passes. */
export const AdditionalToolsSchema: GenericSchema<AdditionalTools> = openSchema(AdditionalToolsShape)
