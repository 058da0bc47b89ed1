// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramToolCallCallerShape } from './shapes/ProgramToolCallCaller.ts'

/** A program that the model wrote called the tool. */
export interface ProgramToolCallCaller {
  /** Always `program`. */
  type: 'program'
  /** The `call_id` of the program that made the call. */
  caller_id: string
}

/** Open: what the API adds passes. */
export const ProgramToolCallCallerSchema: GenericSchema<ProgramToolCallCaller> = openSchema(ProgramToolCallCallerShape)
