// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionFunctionResponse`. */
export const CreateChatCompletionFunctionResponseShape: Shape = {
  choices: [{ finish_reason: string, index: number, message: ChatCompletionResponseMessageShape }],
  created: number,
  id: string,
  model: string,
  object: string,
  system_fingerprint: optional(string),
  usage: optional(CompletionUsageShape),
}
