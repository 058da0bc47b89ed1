// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolChoiceAllowed`. */
export const ToolChoiceAllowedShape: Shape = { type: string, mode: string, tools: [{}] }
