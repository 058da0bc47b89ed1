// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchUpdateFileOperationParam } from '../ApplyPatchUpdateFileOperationParam.ts'

/** Checks {@link ApplyPatchUpdateFileOperationParam} exactly, where a request holds it. */
export const ApplyPatchUpdateFileOperationParamExact: v.GenericSchema<ApplyPatchUpdateFileOperationParam> = onlyObject(
  v.looseObject({
    type: v.literal('update_file'),
    path: v.pipe(v.string(), v.minLength(1)),
    diff: v.pipe(v.string(), v.maxLength(10485760)),
  }),
)
