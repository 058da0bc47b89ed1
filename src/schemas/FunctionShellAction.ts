// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellActionShape } from './shapes/FunctionShellAction.ts'

/** Commands to run. */
export interface FunctionShellAction {
  /** Commands that are run, in this order. */
  commands: string[]
  /** Milliseconds after which a command is stopped. */
  timeout_ms: number | null
  /** The most characters of output that are kept of each command. */
  max_output_length: number | null
}

/** Open: what the API adds passes. */
export const FunctionShellActionSchema: GenericSchema<FunctionShellAction> = openSchema(FunctionShellActionShape)
