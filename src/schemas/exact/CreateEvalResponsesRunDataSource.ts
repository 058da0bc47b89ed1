// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { firstFit } from '../../core/firstFit.ts'
import { onlyObject } from '../../core/onlyObject.ts'
import { variant } from '../../core/variant.ts'
import type { CreateEvalResponsesRunDataSource } from '../CreateEvalResponsesRunDataSource.ts'
import { EvalItemExact } from './EvalItem.ts'
import { EvalJsonlFileContentSourceExact } from './EvalJsonlFileContentSource.ts'
import { EvalJsonlFileIdSourceExact } from './EvalJsonlFileIdSource.ts'
import { EvalResponsesSourceExact } from './EvalResponsesSource.ts'
import { ReasoningEffortExact } from './ReasoningEffort.ts'
import { ResponseToolExact } from './ResponseTool.ts'
import { TextResponseFormatConfigurationExact } from './TextResponseFormatConfiguration.ts'

/** Checks {@link CreateEvalResponsesRunDataSource} exactly, where a request holds it. */
export const CreateEvalResponsesRunDataSourceExact: v.GenericSchema<CreateEvalResponsesRunDataSource> = onlyObject(
  v.looseObject({
    type: v.literal('responses'),
    input_messages: v.optional(
      variant('type', {
        template: onlyObject(
          v.looseObject({
            type: v.literal('template'),
            template: v.array(
              firstFit([onlyObject(v.looseObject({ role: v.string(), content: v.string() })), EvalItemExact]),
            ),
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
          tools: v.optional(v.array(ResponseToolExact)),
          text: v.optional(onlyObject(v.looseObject({ format: v.optional(TextResponseFormatConfigurationExact) }))),
        }),
      ),
    ),
    model: v.optional(v.string()),
    source: variant('type', {
      file_content: EvalJsonlFileContentSourceExact,
      file_id: EvalJsonlFileIdSourceExact,
      responses: EvalResponsesSourceExact,
    }),
  }),
)
