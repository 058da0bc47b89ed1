// Generated from spec/ by codegen/; change those.
import { either, type Shape } from '../../core/shape.ts'
import { AssistantsNamedToolChoiceShape } from './AssistantsNamedToolChoice.ts'

/** What is checked of a `AssistantsApiToolChoiceOption`. */
export const AssistantsApiToolChoiceOptionShape: Shape = either('', AssistantsNamedToolChoiceShape)
