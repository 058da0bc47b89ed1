// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ApplyPatchUpdateFileOperationShape } from './shapes/ApplyPatchUpdateFileOperation.ts'

/** Change a file. */
export interface ApplyPatchUpdateFileOperation {
  /** Always `update_file`. */
  type: 'update_file'
  /** Path of the file. */
  path: string
  /** The change as a unified diff. */
  diff: string
}

/** Open: what the API adds passes. */
export const ApplyPatchUpdateFileOperationSchema: GenericSchema<ApplyPatchUpdateFileOperation> = openSchema(
  ApplyPatchUpdateFileOperationShape,
)
