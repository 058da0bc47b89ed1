// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallOutputOutcomeParam } from './FunctionShellCallOutputOutcomeParam.ts'
import { FunctionShellCallOutputContentParamShape } from './shapes/FunctionShellCallOutputContentParam.ts'

/** What a command wrote, and how it ended. */
export interface FunctionShellCallOutputContentParam {
  /** What the command wrote to standard output. At most 10,485,760 characters. */
  stdout: string
  /** What the command wrote to standard error. At most 10,485,760 characters. */
  stderr: string
  /** How a command ended. */
  outcome: FunctionShellCallOutputOutcomeParam
}

/** Open: what the API adds passes. */
export const FunctionShellCallOutputContentParamSchema: GenericSchema<FunctionShellCallOutputContentParam> = openSchema(
  FunctionShellCallOutputContentParamShape,
)
