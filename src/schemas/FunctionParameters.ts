// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionParametersShape } from './shapes/FunctionParameters.ts'

/** JSON Schema object listing the parameters of a function; without it the function takes none. */
export type FunctionParameters = Record<string, unknown>

/** Open: what the API adds passes. */
export const FunctionParametersSchema: GenericSchema<FunctionParameters> = openSchema(FunctionParametersShape)
