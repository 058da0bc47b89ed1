// Generated from spec/ by codegen/; change those.
import { nullish, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CompactionSummaryItemParam`. */
export const CompactionSummaryItemParamShape: Shape = { id: nullish(string), type: string, encrypted_content: string }
