// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string, variant } from '../../core/shape.ts'
import { ApplyPatchCreateFileOperationShape } from './ApplyPatchCreateFileOperation.ts'
import { ApplyPatchDeleteFileOperationShape } from './ApplyPatchDeleteFileOperation.ts'
import { ApplyPatchUpdateFileOperationShape } from './ApplyPatchUpdateFileOperation.ts'
import { ToolCallCallerShape } from './ToolCallCaller.ts'

/** What is checked of a `ApplyPatchToolCall`. */
export const ApplyPatchToolCallShape: Shape = {
  type: string,
  id: string,
  call_id: string,
  caller: nullish(ToolCallCallerShape),
  status: string,
  operation: variant('type', {
    create_file: ApplyPatchCreateFileOperationShape,
    delete_file: ApplyPatchDeleteFileOperationShape,
    update_file: ApplyPatchUpdateFileOperationShape,
  }),
  created_by: optional(string),
}
