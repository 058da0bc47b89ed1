// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** A manner of speaking that the model knows by name. */
export type PersonalityEnum = 'friendly' | 'pragmatic' | (string & {})

/** Exact: only unknown fields pass. */
export const PersonalityEnumSchema: v.GenericSchema<PersonalityEnum> = v.string()
