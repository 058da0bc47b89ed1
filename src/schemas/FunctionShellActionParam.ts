// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FunctionShellActionParamShape } from './shapes/FunctionShellActionParam.ts'

/** Commands to run. */
export interface FunctionShellActionParam {
  /** Commands that are run, in this order. */
  commands: string[]
  /** Milliseconds after which a command is stopped. */
  timeout_ms?: number | null | undefined
  /** The most characters of output that are kept of each command. */
  max_output_length?: number | null | undefined
}

/** Open: what the API adds passes. */
export const FunctionShellActionParamSchema: GenericSchema<FunctionShellActionParam> =
  openSchema(FunctionShellActionParamShape)
