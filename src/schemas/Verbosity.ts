// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'

/** How wordy the answer should be, from terse (`low`) to thorough (`high`). Default: `medium`. */
export type Verbosity = 'low' | 'medium' | 'high' | (string & {}) | null

/** Checks {@link Verbosity}. Exact: values of enums, ranges and lengths are held to; only unknown fields pass. */
export const VerbositySchema: v.GenericSchema<Verbosity> = v.nullable(v.picklist(['low', 'medium', 'high']))
