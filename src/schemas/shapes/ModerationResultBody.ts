// Generated from spec/ by codegen/; change those.
import { record, type Shape } from '../../core/shape.ts'

/** What is checked of a `ModerationResultBody`. */
export const ModerationResultBodyShape: Shape = {
  type: '',
  model: '',
  flagged: false,
  categories: record(false),
  category_scores: record(0),
  category_applied_input_types: record(['']),
}
