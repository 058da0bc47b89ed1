// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { CallableToolAllowedCaller } from '../CallableToolAllowedCaller.ts'

/** Checks {@link CallableToolAllowedCaller} exactly, where a request holds it. */
export const CallableToolAllowedCallerExact: v.GenericSchema<CallableToolAllowedCaller> = v.picklist([
  'direct',
  'programmatic',
])
