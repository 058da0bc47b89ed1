// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ProgramToolCallCallerParamShape } from './shapes/ProgramToolCallCallerParam.ts'

/** A program that the model wrote called the tool. */
export interface ProgramToolCallCallerParam {
  /** Always `program`. */
  type: 'program'
  /** The `call_id` of the program that made the call. From 1 to 64 characters. */
  caller_id: string
}

/** Open: what the API adds passes. */
export const ProgramToolCallCallerParamSchema: GenericSchema<ProgramToolCallCallerParam> = openSchema(
  ProgramToolCallCallerParamShape,
)
