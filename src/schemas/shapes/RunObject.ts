// Generated from spec/ by codegen/; change those.
import { boolean, nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantsApiResponseFormatOptionShape } from './AssistantsApiResponseFormatOption.ts'
import { AssistantsApiToolChoiceOptionShape } from './AssistantsApiToolChoiceOption.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionShape } from './AssistantToolsFunction.ts'
import { MetadataShape } from './Metadata.ts'
import { RunCompletionUsageShape } from './RunCompletionUsage.ts'
import { RunToolCallObjectShape } from './RunToolCallObject.ts'
import { TruncationObjectShape } from './TruncationObject.ts'

/** What is checked of a `RunObject`. */
export const RunObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  thread_id: string,
  assistant_id: string,
  status: string,
  required_action: nullable({ type: string, submit_tool_outputs: { tool_calls: [RunToolCallObjectShape] } }),
  last_error: nullable({ code: string, message: string }),
  expires_at: nullable(number),
  started_at: nullable(number),
  cancelled_at: nullable(number),
  failed_at: nullable(number),
  completed_at: nullable(number),
  incomplete_details: nullable({ reason: optional(string) }),
  model: string,
  instructions: nullable(string),
  tools: [
    variant('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  metadata: MetadataShape,
  usage: RunCompletionUsageShape,
  temperature: nullish(number),
  top_p: nullish(number),
  max_prompt_tokens: nullable(number),
  max_completion_tokens: nullable(number),
  truncation_strategy: nullable(TruncationObjectShape),
  tool_choice: nullable(AssistantsApiToolChoiceOptionShape),
  parallel_tool_calls: optional(boolean),
  response_format: nullable(AssistantsApiResponseFormatOptionShape),
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional([string]) }),
    file_search: optional({ vector_store_ids: optional([string]) }),
  }),
}
