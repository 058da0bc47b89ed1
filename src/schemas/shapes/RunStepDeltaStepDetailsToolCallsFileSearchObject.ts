// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsFileSearchObject`. */
export const RunStepDeltaStepDetailsToolCallsFileSearchObjectShape: Shape = {
  file_search: {},
  id: optional(''),
  index: 0,
  type: '',
}
