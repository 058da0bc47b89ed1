// Generated from spec/ by codegen/; change those.
import { boolean, nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantsApiResponseFormatOptionShape } from './AssistantsApiResponseFormatOption.ts'
import { AssistantsApiToolChoiceOptionShape } from './AssistantsApiToolChoiceOption.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionShape } from './AssistantToolsFunction.ts'
import { RunCompletionUsageShape } from './RunCompletionUsage.ts'
import { RunToolCallObjectShape } from './RunToolCallObject.ts'
import { TruncationObjectShape } from './TruncationObject.ts'

/** What is checked of a `RunObject`. */
export const RunObjectShape: Shape = {
  assistant_id: string,
  cancelled_at: nullable(number),
  completed_at: nullable(number),
  created_at: number,
  expires_at: nullable(number),
  failed_at: nullable(number),
  id: string,
  incomplete_details: nullable({ reason: optional(string) }),
  instructions: nullable(string),
  last_error: nullable({ code: string, message: string }),
  max_completion_tokens: nullable(number),
  max_prompt_tokens: nullable(number),
  metadata: nullable({}),
  model: string,
  object: string,
  required_action: nullable({ submit_tool_outputs: { tool_calls: [RunToolCallObjectShape] }, type: string }),
  response_format: nullable(AssistantsApiResponseFormatOptionShape),
  started_at: nullable(number),
  status: string,
  temperature: nullish(number),
  thread_id: string,
  tool_choice: nullable(AssistantsApiToolChoiceOptionShape),
  tools: [
    variant('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  top_p: nullish(number),
  truncation_strategy: nullable(TruncationObjectShape),
  usage: RunCompletionUsageShape,
  parallel_tool_calls: optional(boolean),
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional([string]) }),
    file_search: optional({ vector_store_ids: optional([string]) }),
  }),
}
