// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ApplyPatchToolParam`. */
export const ApplyPatchToolParamShape: Shape = { type: string, allowed_callers: nullish([string]) }
