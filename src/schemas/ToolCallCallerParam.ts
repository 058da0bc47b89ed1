// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { DirectToolCallCallerParam } from './DirectToolCallCallerParam.ts'
import type { ProgramToolCallCallerParam } from './ProgramToolCallCallerParam.ts'
import { ToolCallCallerParamShape } from './shapes/ToolCallCallerParam.ts'

/** Who called the tool, the model itself or a program that it wrote. */
export type ToolCallCallerParam = DirectToolCallCallerParam | ProgramToolCallCallerParam

/** Open: what the API adds passes. */
export const ToolCallCallerParamSchema: GenericSchema<ToolCallCallerParam> = openSchema(ToolCallCallerParamShape)
