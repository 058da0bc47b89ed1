// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ApplyPatchCreateFileOperationParam`. */
export const ApplyPatchCreateFileOperationParamShape: Shape = { type: string, path: string, diff: string }
