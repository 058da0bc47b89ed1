// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { DirectToolCallCaller } from '../DirectToolCallCaller.ts'

/** Checks {@link DirectToolCallCaller} exactly, where a request holds it. */
export const DirectToolCallCallerExact: v.GenericSchema<DirectToolCallCaller> = onlyObject(
  v.looseObject({ type: v.literal('direct') }),
)
