// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `AssistantToolsCode`. */
export const AssistantToolsCodeShape: Shape = { type: string }
