// Generated from spec/ by codegen/; change those.
import { nullable, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFunctionObject`. */
export const RunStepDetailsToolCallsFunctionObjectShape: Shape = {
  function: { arguments: '', name: '', output: nullable('') },
  id: '',
  type: '',
}
