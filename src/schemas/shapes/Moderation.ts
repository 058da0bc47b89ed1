// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ModerationErrorBodyShape } from './ModerationErrorBody.ts'
import { ModerationResultBodyShape } from './ModerationResultBody.ts'

/** What is checked of a `Moderation`. */
export const ModerationShape: Shape = {
  input: variant('type', { moderation_result: ModerationResultBodyShape, error: ModerationErrorBodyShape }),
  output: variant('type', { moderation_result: ModerationResultBodyShape, error: ModerationErrorBodyShape }),
}
