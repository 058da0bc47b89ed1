// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FunctionShellCallOutputExitOutcomeParam } from './FunctionShellCallOutputExitOutcomeParam.ts'
import type { FunctionShellCallOutputTimeoutOutcomeParam } from './FunctionShellCallOutputTimeoutOutcomeParam.ts'
import { FunctionShellCallOutputOutcomeParamShape } from './shapes/FunctionShellCallOutputOutcomeParam.ts'

/** How a command ended. */
export type FunctionShellCallOutputOutcomeParam =
  | FunctionShellCallOutputTimeoutOutcomeParam
  | FunctionShellCallOutputExitOutcomeParam

/** Open: what the API adds passes. */
export const FunctionShellCallOutputOutcomeParamSchema: GenericSchema<FunctionShellCallOutputOutcomeParam> = openSchema(
  FunctionShellCallOutputOutcomeParamShape,
)
