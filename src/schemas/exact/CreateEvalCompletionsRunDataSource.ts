// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { firstFit } from '../../core/firstFit.ts'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CreateEvalCompletionsRunDataSource } from '../CreateEvalCompletionsRunDataSource.ts'
import { ChatCompletionToolExact } from './ChatCompletionTool.ts'
import { EasyInputMessageExact } from './EasyInputMessage.ts'
import { EvalItemExact } from './EvalItem.ts'
import { EvalJsonlFileContentSourceExact } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceExact } from './EvalJsonlFileIdSource.ts'
import { EvalStoredCompletionsSourceExact } from './EvalStoredCompletionsSource.ts'
import { ReasoningEffortExact } from './ReasoningEffort.ts'
import { ResponseFormatJsonObjectExact } from './ResponseFormatJsonObject.ts'
import { ResponseFormatJsonSchemaFormatExact } from './ResponseFormatJsonSchemaFormat.ts'
import { ResponseFormatTextExact } from './ResponseFormatText.ts'

/** Checks {@link CreateEvalCompletionsRunDataSource} exactly, where a request holds it. */
export const CreateEvalCompletionsRunDataSourceExact: v.GenericSchema<CreateEvalCompletionsRunDataSource> = onlyObject(
  v.looseObject({
    type: v.literal('completions'),
    input_messages: v.optional(
      variant('type', {
        template: onlyObject(
          v.looseObject({
            type: v.literal('template'),
            template: v.array(firstFit([EasyInputMessageExact, EvalItemExact])),
          }),
        ),
        item_reference: onlyObject(v.looseObject({ type: v.literal('item_reference'), item_reference: v.string() })),
      }),
    ),
    sampling_params: v.optional(
      onlyObject(
        v.looseObject({
          reasoning_effort: v.optional(ReasoningEffortExact),
          temperature: v.optional(v.number()),
          max_completion_tokens: v.optional(v.pipe(v.number(), v.integer())),
          top_p: v.optional(v.number()),
          seed: v.optional(v.pipe(v.number(), v.integer())),
          response_format: v.optional(
            variant('type', {
              text: ResponseFormatTextExact,
              json_schema: ResponseFormatJsonSchemaFormatExact,
              json_object: ResponseFormatJsonObjectExact,
            }),
          ),
          tools: v.optional(v.array(ChatCompletionToolExact)),
        }),
      ),
    ),
    model: v.optional(v.string()),
    source: variant('type', {
      file_content: EvalJsonlFileContentSourceExact,
      file_id: EvalJsonlFileIdSourceExact,
      stored_completions: EvalStoredCompletionsSourceExact,
    }),
  }),
)
