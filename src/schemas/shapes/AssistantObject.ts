// Generated from spec/ by codegen/; change those.
import { nullable, nullish, optional, type Shape, tagged } from '../../core/shape.ts'
import { AssistantsApiResponseFormatOptionShape } from './AssistantsApiResponseFormatOption.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionShape } from './AssistantToolsFunction.ts'

/** What is checked of a `AssistantObject`. */
export const AssistantObjectShape: Shape = {
  created_at: 0,
  description: nullable(''),
  id: '',
  instructions: nullable(''),
  metadata: nullable({}),
  model: '',
  name: nullable(''),
  object: '',
  response_format: nullish(AssistantsApiResponseFormatOptionShape),
  temperature: nullish(0),
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional(['']) }),
    file_search: optional({ vector_store_ids: optional(['']) }),
  }),
  tools: [
    tagged('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  top_p: nullish(0),
}
