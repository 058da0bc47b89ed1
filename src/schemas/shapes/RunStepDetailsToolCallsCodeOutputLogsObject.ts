// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsCodeOutputLogsObject`. */
export const RunStepDetailsToolCallsCodeOutputLogsObjectShape: Shape = { type: string, logs: string }
