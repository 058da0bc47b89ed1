// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How closely the given images are kept to, above all their faces. */
export type InputFidelity = 'high' | 'low' | (string & {})

/** Checks {@link InputFidelity}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const InputFidelitySchema: v.GenericSchema<InputFidelity> = v.picklist(['high', 'low'])
