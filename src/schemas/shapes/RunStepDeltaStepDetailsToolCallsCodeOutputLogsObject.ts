// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject`. */
export const RunStepDeltaStepDetailsToolCallsCodeOutputLogsObjectShape: Shape = {
  index: number,
  type: string,
  logs: optional(string),
}
