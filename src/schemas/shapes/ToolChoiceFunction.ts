// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolChoiceFunction`. */
export const ToolChoiceFunctionShape: Shape = { type: string, name: string }
