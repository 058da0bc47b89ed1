// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeOutputImageObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectShape: Shape = {
  image: optional({ file_id: optional('') }),
  index: 0,
  type: '',
}
