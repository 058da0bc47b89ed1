// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { SpecificApplyPatchParam } from '../SpecificApplyPatchParam.ts'

/** Checks {@link SpecificApplyPatchParam} exactly, where a request holds it. */
export const SpecificApplyPatchParamExact: v.GenericSchema<SpecificApplyPatchParam> = onlyObject(
  v.looseObject({ type: v.literal('apply_patch') }),
)
