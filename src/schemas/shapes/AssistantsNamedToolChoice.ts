// Generated from spec/ by codegen/; change those.
import { optional, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionFunctionCallOptionShape } from './ChatCompletionFunctionCallOption.ts'

/** What is checked of a `AssistantsNamedToolChoice`. */
export const AssistantsNamedToolChoiceShape: Shape = {
  function: optional(ChatCompletionFunctionCallOptionShape),
  type: string,
}
