// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { DirectToolCallCaller } from './DirectToolCallCaller.ts'
import type { ProgramToolCallCaller } from './ProgramToolCallCaller.ts'
import { ToolCallCallerShape } from './shapes/ToolCallCaller.ts'

/** Who called the tool, the model itself or a program that it wrote. */
export type ToolCallCaller = DirectToolCallCaller | ProgramToolCallCaller

/** Open: what the API adds passes. */
export const ToolCallCallerSchema: GenericSchema<ToolCallCaller> = openSchema(ToolCallCallerShape)
