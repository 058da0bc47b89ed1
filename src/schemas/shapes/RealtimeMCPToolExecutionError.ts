// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RealtimeMCPToolExecutionError`. */
export const RealtimeMCPToolExecutionErrorShape: Shape = { type: string, message: string }
