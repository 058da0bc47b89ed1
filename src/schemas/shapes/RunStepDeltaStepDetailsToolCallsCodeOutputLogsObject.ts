// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape: Shape = {
  index: 0,
  logs: optional(''),
  type: '',
}
