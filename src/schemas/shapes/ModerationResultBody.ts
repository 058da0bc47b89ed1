// Generated from spec/ by codegen/; change those.
import { boolean, number, record, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ModerationResultBody`. */
export const ModerationResultBodyShape: Shape = {
  type: string,
  model: string,
  flagged: boolean,
  categories: record(boolean),
  category_scores: record(number),
  category_applied_input_types: record([string]),
}
