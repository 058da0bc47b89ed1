// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { FunctionShellCallOutputOutcomeParam } from '../FunctionShellCallOutputOutcomeParam.ts'
import { FunctionShellCallOutputExitOutcomeParamExact } from './FunctionShellCallOutputExitOutcomeParam.ts'
import { FunctionShellCallOutputTimeoutOutcomeParamExact } from './FunctionShellCallOutputTimeoutOutcomeParam.ts'

/** Checks {@link FunctionShellCallOutputOutcomeParam} exactly, where a request holds it. */
export const FunctionShellCallOutputOutcomeParamExact: v.GenericSchema<FunctionShellCallOutputOutcomeParam> = variant(
  'type',
  { timeout: FunctionShellCallOutputTimeoutOutcomeParamExact, exit: FunctionShellCallOutputExitOutcomeParamExact },
)
