// Generated from spec/ by codegen/; change those.
import { type Shape, string, union } from '../../core/shape.ts'
import { AssistantsNamedToolChoiceShape } from './AssistantsNamedToolChoice.ts'

/** What is checked of a `AssistantsApiToolChoiceOption`. */
export const AssistantsApiToolChoiceOptionShape: Shape = union(string, AssistantsNamedToolChoiceShape)
