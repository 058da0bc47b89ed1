// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchDeleteFileOperationParamShape } from './shapes/ApplyPatchDeleteFileOperationParam.ts'

/** Remove a file. */
export interface ApplyPatchDeleteFileOperationParam {
  /** Always `delete_file`. */
  type: 'delete_file'
  /** Path of the file. At least 1 character. */
  path: string
}

/** Open: what the API adds passes. */
export const ApplyPatchDeleteFileOperationParamSchema: GenericSchema<ApplyPatchDeleteFileOperationParam> = openSchema(
  ApplyPatchDeleteFileOperationParamShape,
)
