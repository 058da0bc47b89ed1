// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { MessageRole } from './MessageRole.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { AdditionalToolsItemParamShape } from './shapes/AdditionalToolsItemParam.ts'

/** Tools that are at hand from this place on. */
export interface AdditionalToolsItemParam {
  /** Identifier under which the API keeps it. */
  id?: string | null | undefined
  /** Always `additional_tools`. */
  type: 'additional_tools'
  /** Who speaks. Default: `developer`. */
  role: MessageRole
  /** Tools that are at hand from here on. */
  tools: ResponseTool[]
}

/** Open: what the API adds passes. */
export const AdditionalToolsItemParamSchema: GenericSchema<AdditionalToolsItemParam> =
  openSchema(AdditionalToolsItemParamShape)
