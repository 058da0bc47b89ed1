// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantsApiResponseFormatOptionShape } from './AssistantsApiResponseFormatOption.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionShape } from './AssistantToolsFunction.ts'

/** What is checked of a `AssistantObject`. */
export const AssistantObjectShape: Shape = {
  created_at: number,
  description: nullable(string),
  id: string,
  instructions: nullable(string),
  metadata: nullable({}),
  model: string,
  name: nullable(string),
  object: string,
  response_format: nullish(AssistantsApiResponseFormatOptionShape),
  temperature: nullish(number),
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional([string]) }),
    file_search: optional({ vector_store_ids: optional([string]) }),
  }),
  tools: [
    variant('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  top_p: nullish(number),
}
