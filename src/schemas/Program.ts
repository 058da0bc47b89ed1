// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramShape } from './shapes/Program.ts'

/** A program that the model wrote to call tools. */
export interface Program {
  /** Always `program`. */
  type: 'program'
  /** Identifier under which the API keeps it. */
  id: string
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** The program, in JavaScript. */
  code: string
  /** What the API needs to run the program again. Send it back as it is. */
  fingerprint: string
}

/** Open: what the API adds passes. */
export const ProgramSchema: GenericSchema<Program> = openSchema(ProgramShape)
