// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ApplyPatchCreateFileOperationParam } from './ApplyPatchCreateFileOperationParam.ts'
import type { ApplyPatchDeleteFileOperationParam } from './ApplyPatchDeleteFileOperationParam.ts'
import type { ApplyPatchUpdateFileOperationParam } from './ApplyPatchUpdateFileOperationParam.ts'
import { ApplyPatchOperationParamShape } from './shapes/ApplyPatchOperationParam.ts'

/** Create, change or delete a file. */
export type ApplyPatchOperationParam =
  | ApplyPatchCreateFileOperationParam
  | ApplyPatchDeleteFileOperationParam
  | ApplyPatchUpdateFileOperationParam

/** Open: what the API adds passes. */
export const ApplyPatchOperationParamSchema: GenericSchema<ApplyPatchOperationParam> =
  openSchema(ApplyPatchOperationParamShape)
