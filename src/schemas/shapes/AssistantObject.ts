// Generated from spec/ by codegen/; change those.
import { nullable, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { AssistantsApiResponseFormatOptionShape } from './AssistantsApiResponseFormatOption.ts'
import { AssistantToolsCodeShape } from './AssistantToolsCode.ts'
import { AssistantToolsFileSearchShape } from './AssistantToolsFileSearch.ts'
import { AssistantToolsFunctionShape } from './AssistantToolsFunction.ts'
import { MetadataShape } from './Metadata.ts'

/** What is checked of a `AssistantObject`. */
export const AssistantObjectShape: Shape = {
  id: string,
  object: string,
  created_at: number,
  name: nullable(string),
  description: nullable(string),
  model: string,
  instructions: nullable(string),
  tools: [
    variant('type', {
      code_interpreter: AssistantToolsCodeShape,
      file_search: AssistantToolsFileSearchShape,
      function: AssistantToolsFunctionShape,
    }),
  ],
  tool_resources: nullish({
    code_interpreter: optional({ file_ids: optional([string]) }),
    file_search: optional({ vector_store_ids: optional([string]) }),
  }),
  metadata: MetadataShape,
  temperature: nullish(number),
  top_p: nullish(number),
  response_format: nullish(AssistantsApiResponseFormatOptionShape),
}
