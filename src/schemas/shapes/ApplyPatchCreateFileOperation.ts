// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ApplyPatchCreateFileOperation`. */
export const ApplyPatchCreateFileOperationShape: Shape = { type: string, path: string, diff: string }
