// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { ApplyPatchDeleteFileOperationParam } from '../ApplyPatchDeleteFileOperationParam.ts'

/** Checks {@link ApplyPatchDeleteFileOperationParam} exactly, where a request holds it. */
export const ApplyPatchDeleteFileOperationParamExact: v.GenericSchema<ApplyPatchDeleteFileOperationParam> = onlyObject(
  v.looseObject({ type: v.literal('delete_file'), path: v.pipe(v.string(), v.minLength(1)) }),
)
