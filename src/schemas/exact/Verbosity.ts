// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { Verbosity } from '../Verbosity.ts'

/** Checks {@link Verbosity} exactly, where a request holds it. */
export const VerbosityExact: v.GenericSchema<Verbosity> = v.nullable(v.picklist(['low', 'medium', 'high']))
