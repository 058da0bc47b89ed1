// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { EmptyModelParamShape } from './shapes/EmptyModelParam.ts'

/** Nothing. */
export type EmptyModelParam = Record<string, unknown>

/** Checks {@link EmptyModelParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const EmptyModelParamSchema: GenericSchema<EmptyModelParam> = openSchema(EmptyModelParamShape)
