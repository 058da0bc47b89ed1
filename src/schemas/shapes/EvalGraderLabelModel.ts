// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'
import { EvalItemShape } from './EvalItem.ts'

/** What is checked of a `EvalGraderLabelModel`. */
export const EvalGraderLabelModelShape: Shape = {
  type: string,
  name: string,
  model: string,
  input: [EvalItemShape],
  labels: [string],
  passing_labels: [string],
}
