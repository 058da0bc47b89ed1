// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'
import { EvalItemShape } from './EvalItem.ts'

/** What is checked of a `GraderLabelModel`. */
export const GraderLabelModelShape: Shape = {
  type: '',
  name: '',
  model: '',
  input: [EvalItemShape],
  labels: [''],
  passing_labels: [''],
}
