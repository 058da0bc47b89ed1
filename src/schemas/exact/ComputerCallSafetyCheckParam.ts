// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ComputerCallSafetyCheckParam } from '../ComputerCallSafetyCheckParam.ts'

/** Checks {@link ComputerCallSafetyCheckParam} exactly, where a request holds it. */
export const ComputerCallSafetyCheckParamExact: v.GenericSchema<ComputerCallSafetyCheckParam> = onlyObject(
  v.looseObject({ id: v.string(), code: v.nullish(v.string()), message: v.nullish(v.string()) }),
)
