// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ProgramOutputItemStatus } from './ProgramOutputItemStatus.ts'
import { ProgramOutputItemParamShape } from './shapes/ProgramOutputItemParam.ts'

/** What came of a program, sent back to the model. */
export interface ProgramOutputItemParam {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `program_output`. */
  type: 'program_output'
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** What came of it. Null until it is there. At most 10,485,760 characters. */
  result: string
  /** How the program ended. */
  status: ProgramOutputItemStatus
}

/** Open: what the API adds passes. */
export const ProgramOutputItemParamSchema: GenericSchema<ProgramOutputItemParam> =
  openSchema(ProgramOutputItemParamShape)
