// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { VerbosityShape } from './shapes/Verbosity.ts'

/** How wordy the answer should be, from terse (`low`) to thorough (`high`). Default: `medium`. */
export type Verbosity = 'low' | 'medium' | 'high' | (string & {}) | null

/** Open: what the API adds passes. */
export const VerbositySchema: GenericSchema<Verbosity> = openSchema(VerbosityShape)
