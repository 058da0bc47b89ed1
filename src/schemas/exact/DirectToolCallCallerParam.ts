// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { DirectToolCallCallerParam } from '../DirectToolCallCallerParam.ts'

/** Checks {@link DirectToolCallCallerParam} exactly, where a request holds it. */
export const DirectToolCallCallerParamExact: v.GenericSchema<DirectToolCallCallerParam> = onlyObject(
  v.looseObject({ type: v.literal('direct') }),
)
