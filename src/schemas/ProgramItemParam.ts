// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramItemParamShape } from './shapes/ProgramItemParam.ts'

/** A program that the model wrote, sent back to it. */
export interface ProgramItemParam {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `program`. */
  type: 'program'
  /** Names the call, so that its output can be matched with it. From 1 to 64 characters. */
  call_id: string
  /** The program, in JavaScript. At most 10,485,760 characters. */
  code: string
  /** What the API needs to run the program again. Send it back as it is. At most 10,485,760 characters. */
  fingerprint: string
}

/** Open: what the API adds passes. */
export const ProgramItemParamSchema: GenericSchema<ProgramItemParam> = openSchema(ProgramItemParamShape)
