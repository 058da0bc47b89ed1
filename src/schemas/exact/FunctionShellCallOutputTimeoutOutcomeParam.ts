// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionShellCallOutputTimeoutOutcomeParam } from '../FunctionShellCallOutputTimeoutOutcomeParam.ts'

/** Checks {@link FunctionShellCallOutputTimeoutOutcomeParam} exactly, where a request holds it. */
export const FunctionShellCallOutputTimeoutOutcomeParamExact: v.GenericSchema<FunctionShellCallOutputTimeoutOutcomeParam> =
  onlyObject(v.looseObject({ type: v.literal('timeout') }))
