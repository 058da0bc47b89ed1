// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { ApplyPatchCallOutputStatusParam } from '../ApplyPatchCallOutputStatusParam.ts'

/** Checks {@link ApplyPatchCallOutputStatusParam} exactly, where a request holds it. */
export const ApplyPatchCallOutputStatusParamExact: v.GenericSchema<ApplyPatchCallOutputStatusParam> = v.picklist([
  'completed',
  'failed',
])
