// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCreateFileOperationParamShape } from './shapes/ApplyPatchCreateFileOperationParam.ts'

/** Make a new file. */
export interface ApplyPatchCreateFileOperationParam {
  /** Always `create_file`. */
  type: 'create_file'
  /** Path of the file. At least 1 character. */
  path: string
  /** The change as a unified diff. At most 10,485,760 characters. */
  diff: string
}

/** Open: what the API adds passes. */
export const ApplyPatchCreateFileOperationParamSchema: GenericSchema<ApplyPatchCreateFileOperationParam> = openSchema(
  ApplyPatchCreateFileOperationParamShape,
)
