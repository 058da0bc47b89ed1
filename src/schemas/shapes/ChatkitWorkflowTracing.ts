// Generated from spec/ by codegen/; change those.
import { boolean, type Shape } from '../../core/shape.ts'

/** What is checked of a `ChatkitWorkflowTracing`. */
export const ChatkitWorkflowTracingShape: Shape = { enabled: boolean }
