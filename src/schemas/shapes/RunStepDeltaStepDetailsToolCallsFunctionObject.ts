// Generated from spec/ by codegen/; change those.
import { nullish, optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFunctionObject`. */
export const RunStepDeltaStepDetailsToolCallsFunctionObjectShape: Shape = {
  function: optional({ arguments: optional(''), name: optional(''), output: nullish('') }),
  id: optional(''),
  index: 0,
  type: '',
}
