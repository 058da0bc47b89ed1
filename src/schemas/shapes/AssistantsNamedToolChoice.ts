// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `AssistantsNamedToolChoice`. */
export const AssistantsNamedToolChoiceShape: Shape = { type: string, function: optional({ name: string }) }
