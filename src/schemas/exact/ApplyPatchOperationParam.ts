// Generated from spec/ by codegen/; change those.

import type * as v from 'valibot'
import { variant } from '../../core/variant.ts'
import type { ApplyPatchOperationParam } from '../ApplyPatchOperationParam.ts'
import { ApplyPatchCreateFileOperationParamExact } from './ApplyPatchCreateFileOperationParam.ts'
import { ApplyPatchDeleteFileOperationParamExact } from './ApplyPatchDeleteFileOperationParam.ts'
import { ApplyPatchUpdateFileOperationParamExact } from './ApplyPatchUpdateFileOperationParam.ts'

/** Checks {@link ApplyPatchOperationParam} exactly, where a request holds it. */
export const ApplyPatchOperationParamExact: v.GenericSchema<ApplyPatchOperationParam> = variant('type', {
  create_file: ApplyPatchCreateFileOperationParamExact,
  delete_file: ApplyPatchDeleteFileOperationParamExact,
  update_file: ApplyPatchUpdateFileOperationParamExact,
})
