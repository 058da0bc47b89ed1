// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionShellCallOutputExitOutcomeParam } from '../FunctionShellCallOutputExitOutcomeParam.ts'

/** Checks {@link FunctionShellCallOutputExitOutcomeParam} exactly, where a request holds it. */
export const FunctionShellCallOutputExitOutcomeParamExact: v.GenericSchema<FunctionShellCallOutputExitOutcomeParam> =
  onlyObject(v.looseObject({ type: v.literal('exit'), exit_code: v.pipe(v.number(), v.integer()) }))
