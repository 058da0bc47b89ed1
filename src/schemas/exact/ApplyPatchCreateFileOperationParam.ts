// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchCreateFileOperationParam } from '../ApplyPatchCreateFileOperationParam.ts'

/** Checks {@link ApplyPatchCreateFileOperationParam} exactly, where a request holds it. */
export const ApplyPatchCreateFileOperationParamExact: v.GenericSchema<ApplyPatchCreateFileOperationParam> = onlyObject(
  v.looseObject({
    type: v.literal('create_file'),
    path: v.pipe(v.string(), v.minLength(1)),
    diff: v.pipe(v.string(), v.maxLength(10485760)),
  }),
)
