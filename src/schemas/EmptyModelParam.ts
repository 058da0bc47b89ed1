// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EmptyModelParamShape } from './shapes/EmptyModelParam.ts'

/** Nothing. */
export type EmptyModelParam = Record<string, unknown>

/** Open: what the API adds passes. */
export const EmptyModelParamSchema: GenericSchema<EmptyModelParam> = openSchema(EmptyModelParamShape)
