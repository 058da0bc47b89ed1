// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionCallOutputStatusEnumShape } from './shapes/FunctionCallOutputStatusEnum.ts'

/** How far the output has come. */
export type FunctionCallOutputStatusEnum = 'in_progress' | 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const FunctionCallOutputStatusEnumSchema: GenericSchema<FunctionCallOutputStatusEnum> = openSchema(
  FunctionCallOutputStatusEnumShape,
)
