// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchDeleteFileOperationShape } from './shapes/ApplyPatchDeleteFileOperation.ts'

/** Remove a file. */
export interface ApplyPatchDeleteFileOperation {
  /** Always `delete_file`. */
  type: 'delete_file'
  /** Path of the file. */
  path: string
}

/** Open: what the API adds passes. */
export const ApplyPatchDeleteFileOperationSchema: GenericSchema<ApplyPatchDeleteFileOperation> = openSchema(
  ApplyPatchDeleteFileOperationShape,
)
