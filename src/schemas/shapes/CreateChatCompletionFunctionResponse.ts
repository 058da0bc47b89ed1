// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { ChatCompletionResponseMessageShape } from './ChatCompletionResponseMessage.ts'
import { CompletionUsageShape } from './CompletionUsage.ts'

/** What is checked of a `CreateChatCompletionFunctionResponse`. */
export const CreateChatCompletionFunctionResponseShape: Shape = {
  choices: [{ finish_reason: '', index: 0, message: ChatCompletionResponseMessageShape }],
  created: 0,
  id: '',
  model: '',
  object: '',
  system_fingerprint: optional(''),
  usage: optional(CompletionUsageShape),
}
