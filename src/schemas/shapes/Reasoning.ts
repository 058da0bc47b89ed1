// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape, string } from '../../core/shape.ts'
import { ReasoningModeEnumShape } from './ReasoningModeEnum.ts'

/** What is checked of a `Reasoning`. */
export const ReasoningShape: Shape = {
  mode: optional(ReasoningModeEnumShape),
  effort: nullish(string),
  summary: nullish(string),
  context: nullish(string),
  generate_summary: nullish(string),
}
