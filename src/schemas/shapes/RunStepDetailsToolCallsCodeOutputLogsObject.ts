// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsCodeOutputLogsObject`. */
export const RunStepDetailsToolCallsCodeOutputLogsObjectShape: Shape = { logs: '', type: '' }
