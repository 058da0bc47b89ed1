// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ProgramOutputStatus } from './ProgramOutputStatus.ts'
import { ProgramOutputShape } from './shapes/ProgramOutput.ts'

/** What came of a program that the model wrote. */
export interface ProgramOutput {
  /** Always `program_output`. */
  type: 'program_output'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** What came of it. Null until it is there. */
  result: string
  /** How the program ended. */
  status: ProgramOutputStatus
}

/** Open: what the API adds passes. */
export const ProgramOutputSchema: GenericSchema<ProgramOutput> = openSchema(ProgramOutputShape)
