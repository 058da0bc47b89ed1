// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InputFidelityShape } from './shapes/InputFidelity.ts'

/** How closely the given images are kept to, above all their faces. */
export type InputFidelity = 'high' | 'low' | (string & {})

/** Open: what the API adds passes. */
export const InputFidelitySchema: GenericSchema<InputFidelity> = openSchema(InputFidelityShape)
