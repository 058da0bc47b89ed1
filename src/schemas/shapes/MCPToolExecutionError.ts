// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `MCPToolExecutionError`. */
export const MCPToolExecutionErrorShape: Shape = { type: string }
