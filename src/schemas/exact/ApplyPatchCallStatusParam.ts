// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ApplyPatchCallStatusParam } from '../ApplyPatchCallStatusParam.ts'

/** Checks {@link ApplyPatchCallStatusParam} exactly, where a request holds it. */
export const ApplyPatchCallStatusParamExact: v.GenericSchema<ApplyPatchCallStatusParam> = v.picklist([
  'in_progress',
  'completed',
])
