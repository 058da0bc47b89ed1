// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { SpecificFunctionShellParam } from '../SpecificFunctionShellParam.ts'

/** Checks {@link SpecificFunctionShellParam} exactly, where a request holds it. */
export const SpecificFunctionShellParamExact: v.GenericSchema<SpecificFunctionShellParam> = onlyObject(
  v.looseObject({ type: v.literal('shell') }),
)
