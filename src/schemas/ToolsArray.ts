// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { ToolsArrayShape } from './shapes/ToolsArray.ts'

/** Tools that the model may call. */
export type ToolsArray = ResponseTool[]

/** Open: what the API adds passes. */
export const ToolsArraySchema: GenericSchema<ToolsArray> = openSchema(ToolsArrayShape)
