// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchCreateFileOperationShape } from './shapes/ApplyPatchCreateFileOperation.ts'

/** Make a new file. */
export interface ApplyPatchCreateFileOperation {
  /** Always `create_file`. */
  type: 'create_file'
  /** Path of the file. */
  path: string
  /** The change as a unified diff. */
  diff: string
}

/** Open: what the API adds passes. */
export const ApplyPatchCreateFileOperationSchema: GenericSchema<ApplyPatchCreateFileOperation> = openSchema(
  ApplyPatchCreateFileOperationShape,
)
