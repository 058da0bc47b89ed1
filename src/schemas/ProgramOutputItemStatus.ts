// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramOutputItemStatusShape } from './shapes/ProgramOutputItemStatus.ts'

/** How the program ended. */
export type ProgramOutputItemStatus = 'completed' | 'incomplete' | (string & {})

/** Open: what the API adds passes. */
export const ProgramOutputItemStatusSchema: GenericSchema<ProgramOutputItemStatus> =
  openSchema(ProgramOutputItemStatusShape)
