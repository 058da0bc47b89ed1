// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `ToolChoiceCustom`. */
export const ToolChoiceCustomShape: Shape = { type: string, name: string }
