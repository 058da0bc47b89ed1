// Generated from spec/ by codegen/; change those.
import { firstFit, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { EvalItemShape } from './EvalItem.ts'
import { EvalJsonlFileContentSourceShape } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceShape } from './EvalJsonlFileIdSource.ts'
import { EvalResponsesSourceShape } from './EvalResponsesSource.ts'
import { ResponseToolShape } from './ResponseTool.ts'
import { TextResponseFormatConfigurationShape } from './TextResponseFormatConfiguration.ts'

/** What is checked of a `CreateEvalResponsesRunDataSource`. */
export const CreateEvalResponsesRunDataSourceShape: Shape = {
  type: string,
  input_messages: optional(
    variant('type', {
      template: { type: string, template: [firstFit({ role: string, content: string }, EvalItemShape)] },
      item_reference: { type: string, item_reference: string },
    }),
  ),
  sampling_params: optional({
    reasoning_effort: nullish(string),
    temperature: optional(number),
    max_completion_tokens: optional(number),
    top_p: optional(number),
    seed: optional(number),
    tools: optional([ResponseToolShape]),
    text: optional({ format: optional(TextResponseFormatConfigurationShape) }),
  }),
  model: optional(string),
  source: variant('type', {
    file_content: EvalJsonlFileContentSourceShape,
    file_id: EvalJsonlFileIdSourceShape,
    responses: EvalResponsesSourceShape,
  }),
}
