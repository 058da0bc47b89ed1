// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `CodeInterpreterOutputLogs`. */
export const CodeInterpreterOutputLogsShape: Shape = { type: string, logs: string }
