// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, tagged } from '../../core/shape.ts'
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
  assistant_id: '',
  cancelled_at: nullable(0),
  completed_at: nullable(0),
  created_at: 0,
  expires_at: nullable(0),
  failed_at: nullable(0),
  id: '',
  incomplete_details: nullable({ reason: optional('') }),
  instructions: nullable(''),
  last_error: nullable({ code: '', message: '' }),
  max_completion_tokens: nullable(0),
  max_prompt_tokens: nullable(0),
  metadata: nullable({}),
  model: '',
  object: '',
  required_action: nullable({ submit_tool_outputs: { tool_calls: [RunToolCallObjectShape] }, type: '' }),
  response_format: nullable(AssistantsApiResponseFormatOptionShape),
  started_at: nullable(0),
  status: '',
  temperature: nullish(0),
  thread_id: '',
  tool_choice: nullable(AssistantsApiToolChoiceOptionShape),
  tools: [
    tagged('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  top_p: nullish(0),
  truncation_strategy: nullable(TruncationObjectShape),
  usage: RunCompletionUsageShape,
  parallel_tool_calls: optional(false),
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional(['']) }),
    file_search: optional({ vector_store_ids: optional(['']) }),
  }),
}
