// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellCallOutputStatusEnumShape } from './shapes/FunctionShellCallOutputStatusEnum.ts'

/** How far the output has come. */
export type FunctionShellCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionShellCallOutputStatusEnumSchema: GenericSchema<FunctionShellCallOutputStatusEnum> = openSchema(
  FunctionShellCallOutputStatusEnumShape,
)
