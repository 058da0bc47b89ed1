// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FunctionShellCallOutputContentParam } from '../FunctionShellCallOutputContentParam.ts'
import { FunctionShellCallOutputOutcomeParamExact } from './FunctionShellCallOutputOutcomeParam.ts'

/** Checks {@link FunctionShellCallOutputContentParam} exactly, where a request holds it. */
export const FunctionShellCallOutputContentParamExact: v.GenericSchema<FunctionShellCallOutputContentParam> =
  onlyObject(
    v.looseObject({
      stdout: v.pipe(v.string(), v.maxLength(10485760)),
      stderr: v.pipe(v.string(), v.maxLength(10485760)),
      outcome: FunctionShellCallOutputOutcomeParamExact,
    }),
  )
