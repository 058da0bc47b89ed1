// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchUpdateFileOperationParamShape } from './shapes/ApplyPatchUpdateFileOperationParam.ts'

/** Change a file. */
export interface ApplyPatchUpdateFileOperationParam {
  /** Always `update_file`. */
  type: 'update_file'
  /** Path of the file. At least 1 character. */
  path: string
  /** The change as a unified diff. At most 10,485,760 characters. */
  diff: string
}

/** Open: what the API adds passes. */
export const ApplyPatchUpdateFileOperationParamSchema: GenericSchema<ApplyPatchUpdateFileOperationParam> = openSchema(
  ApplyPatchUpdateFileOperationParamShape,
)
