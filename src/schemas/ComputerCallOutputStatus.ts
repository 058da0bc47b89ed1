// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ComputerCallOutputStatusShape } from './shapes/ComputerCallOutputStatus.ts'

/** How the call ended. */
export type ComputerCallOutputStatus = 'completed' | 'incomplete' | 'failed' | (string & {})

/** Open: what the API adds passes. */
export const ComputerCallOutputStatusSchema: GenericSchema<ComputerCallOutputStatus> =
  openSchema(ComputerCallOutputStatusShape)
