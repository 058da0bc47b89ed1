// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { BatchErrorShape } from './shapes/BatchError.ts'

/** One fault of a batch's input file. */
export interface BatchError {
  /** Code naming the kind of problem. */
  code?: string | undefined
  /** Explanation of the problem, meant for people. */
  message?: string | undefined
  /** Parameter at fault, or `null` if none applies. */
  param?: string | null | undefined
  /** Input file line with the problem, or `null` if it is not tied to a line. */
  line?: number | null | undefined
}

/** Open: what the API adds passes. */
export const BatchErrorSchema: GenericSchema<BatchError> = openSchema(BatchErrorShape)
