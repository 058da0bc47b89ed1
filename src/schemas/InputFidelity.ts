// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { InputFidelityShape } from './shapes/InputFidelity.ts'

/** How closely the given images are kept to, above all their faces. */
export type InputFidelity = 'high' | 'low' | (string & {})

/** Checks {@link InputFidelity}. Open: fields, values of enums and members of unions that the API adds pass. */
export const InputFidelitySchema: GenericSchema<InputFidelity> = openSchema(InputFidelityShape)
