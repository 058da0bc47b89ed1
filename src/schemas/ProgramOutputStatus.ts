// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramOutputStatusShape } from './shapes/ProgramOutputStatus.ts'

/** How the program ended. */
export type ProgramOutputStatus = 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const ProgramOutputStatusSchema: GenericSchema<ProgramOutputStatus> = openSchema(ProgramOutputStatusShape)
