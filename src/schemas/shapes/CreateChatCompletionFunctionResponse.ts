// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionFunctionResponse`. */
export const CreateChatCompletionFunctionResponseShape: Shape = {
  id: string,
  choices: [{ finish_reason: string, index: number, message: ChatCompletionResponseMessageShape }],
  created: number,
  model: string,
  system_fingerprint: optional(string),
  object: string,
  usage: optional(CompletionUsageShape),
}
