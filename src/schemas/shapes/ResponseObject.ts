// Generated from spec/ by codegen/; change those.
import { boolean, nullable, nullish, number, optional, type Shape, string, union } from '../../core/shape.ts'
import { InputItemShape } from './InputItem.ts'
import { MetadataShape } from './Metadata.ts'
import { ModelIdsResponsesShape } from './ModelIdsResponses.ts'
import { ModerationShape } from './Moderation.ts'
import { OutputItemShape } from './OutputItem.ts'
import { PromptShape } from './Prompt.ts'
import { PromptCacheOptionsShape } from './PromptCacheOptions.ts'
import { ReasoningShape } from './Reasoning.ts'
import { ResponseConversationShape } from './ResponseConversation.ts'
import { ResponseErrorShape } from './ResponseError.ts'
import { ResponseTextParamShape } from './ResponseTextParam.ts'
import { ResponseUsageShape } from './ResponseUsage.ts'
import { ToolChoiceParamShape } from './ToolChoiceParam.ts'
import { ToolsArrayShape } from './ToolsArray.ts'

/** What is checked of a `ResponseObject`. */
export const ResponseObjectShape: Shape = {
  metadata: MetadataShape,
  top_logprobs: nullish(number),
  temperature: nullable(number),
  top_p: nullable(number),
  user: optional(string),
  safety_identifier: nullish(string),
  prompt_cache_key: nullish(string),
  prompt_cache_retention: nullish(string),
  previous_response_id: nullish(string),
  model: ModelIdsResponsesShape,
  background: nullish(boolean),
  max_tool_calls: nullish(number),
  text: optional(ResponseTextParamShape),
  tools: ToolsArrayShape,
  tool_choice: ToolChoiceParamShape,
  prompt: optional(PromptShape),
  service_tier: nullish(string),
  truncation: nullish(string),
  id: string,
  object: string,
  status: optional(string),
  created_at: number,
  completed_at: nullish(number),
  error: ResponseErrorShape,
  incomplete_details: nullable({ reason: optional(string) }),
  output: [OutputItemShape],
  reasoning: nullish(ReasoningShape),
  instructions: nullable(union(string, [InputItemShape])),
  output_text: nullish(string),
  usage: optional(ResponseUsageShape),
  prompt_cache_options: optional(PromptCacheOptionsShape),
  moderation: nullish(ModerationShape),
  parallel_tool_calls: boolean,
  conversation: nullish(ResponseConversationShape),
  max_output_tokens: nullish(number),
}
