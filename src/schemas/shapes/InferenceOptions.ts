// Generated from spec/ by codegen/; change those.
import { nullable, type Shape, string } from '../../core/shape.ts'
import { ToolChoiceShape } from './ToolChoice.ts'

/** What is checked of a `InferenceOptions`. */
export const InferenceOptionsShape: Shape = { tool_choice: nullable(ToolChoiceShape), model: nullable(string) }
