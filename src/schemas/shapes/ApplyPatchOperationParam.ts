// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ApplyPatchCreateFileOperationParamShape } from './ApplyPatchCreateFileOperationParam.ts'
import { ApplyPatchDeleteFileOperationParamShape } from './ApplyPatchDeleteFileOperationParam.ts'
import { ApplyPatchUpdateFileOperationParamShape } from './ApplyPatchUpdateFileOperationParam.ts'

/** What is checked of a `ApplyPatchOperationParam`. */
export const ApplyPatchOperationParamShape: Shape = variant('type', {
  create_file: ApplyPatchCreateFileOperationParamShape,
  delete_file: ApplyPatchDeleteFileOperationParamShape,
  update_file: ApplyPatchUpdateFileOperationParamShape,
})
