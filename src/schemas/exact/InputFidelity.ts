// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { InputFidelity } from '../InputFidelity.ts'

/** Checks {@link InputFidelity} exactly, where a request holds it. */
export const InputFidelityExact: v.GenericSchema<InputFidelity> = v.picklist(['high', 'low'])
