// Generated from spec/ by codegen/; change those.
import { firstFit, nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { ChatCompletionToolShape } from './ChatCompletionTool.ts'
import { EasyInputMessageShape } from './EasyInputMessage.ts'
import { EvalItemShape } from './EvalItem.ts'
import { EvalJsonlFileContentSourceShape } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceShape } from './EvalJsonlFileIdSource.ts'
import { EvalStoredCompletionsSourceShape } from './EvalStoredCompletionsSource.ts'
import { ResponseFormatJsonObjectShape } from './ResponseFormatJsonObject.ts'
import { ResponseFormatJsonSchemaFormatShape } from './ResponseFormatJsonSchemaFormat.ts'
import { ResponseFormatTextShape } from './ResponseFormatText.ts'

/** What is checked of a `CreateEvalCompletionsRunDataSource`. */
export const CreateEvalCompletionsRunDataSourceShape: Shape = {
  type: string,
  input_messages: optional(
    variant('type', {
      template: { type: string, template: [firstFit(EasyInputMessageShape, EvalItemShape)] },
      item_reference: { type: string, item_reference: string },
    }),
  ),
  sampling_params: optional({
    reasoning_effort: nullish(string),
    temperature: optional(number),
    max_completion_tokens: optional(number),
    top_p: optional(number),
    seed: optional(number),
    response_format: optional(
      variant('type', {
        text: ResponseFormatTextShape,
        json_schema: ResponseFormatJsonSchemaFormatShape,
        json_object: ResponseFormatJsonObjectShape,
      }),
    ),
    tools: optional([ChatCompletionToolShape]),
  }),
  model: optional(string),
  source: variant('type', {
    file_content: EvalJsonlFileContentSourceShape,
    file_id: EvalJsonlFileIdSourceShape,
    stored_completions: EvalStoredCompletionsSourceShape,
  }),
}
