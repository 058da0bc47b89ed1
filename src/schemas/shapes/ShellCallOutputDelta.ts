// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ShellCallOutputDelta`. */
export const ShellCallOutputDeltaShape: Shape = { stdout: optional(string), stderr: optional(string) }
