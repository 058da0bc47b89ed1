// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchDeleteFileOperationParamShape } from './shapes/ApplyPatchDeleteFileOperationParam.ts'

/** Remove a file. */
export interface ApplyPatchDeleteFileOperationParam {
  /** Always `delete_file`. Default: `delete_file`. */
  type: 'delete_file'
  /** Path of the file. At least 1 character. */
  path: string
}

/** Checks {@link ApplyPatchDeleteFileOperationParam}. Open: fields, values of enums and members of unions that the API adds pass. */
export const ApplyPatchDeleteFileOperationParamSchema: GenericSchema<ApplyPatchDeleteFileOperationParam> = openSchema(
  ApplyPatchDeleteFileOperationParamShape,
)
