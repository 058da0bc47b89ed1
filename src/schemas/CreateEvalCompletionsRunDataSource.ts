// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ChatCompletionTool } from './ChatCompletionTool.ts'
import type { EasyInputMessage } from './EasyInputMessage.ts'
import type { EvalItem } from './EvalItem.ts'
import type { EvalJsonlFileContentSource } from './EvalJsonlFileContentSource.ts'
import type { EvalJsonlFileIdSource } from './EvalJsonlFileIdSource.ts'
import type { EvalStoredCompletionsSource } from './EvalStoredCompletionsSource.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { ResponseFormatJsonObject } from './ResponseFormatJsonObject.ts'
import type { ResponseFormatJsonSchemaFormat } from './ResponseFormatJsonSchemaFormat.ts'
import type { ResponseFormatText } from './ResponseFormatText.ts'
import { CreateEvalCompletionsRunDataSourceShape } from './shapes/CreateEvalCompletionsRunDataSource.ts'

/** Has the items answered by chat completions. */
export interface CreateEvalCompletionsRunDataSource {
  /** Always `completions`. */
  type: 'completions'
  /** The messages that the model is given for each item. */
  input_messages?:
    | {
        /** Always `template`. */
        type: 'template'
        /** Messages in which placeholders stand for fields of the item. */
        template: (EasyInputMessage | EvalItem)[]
      }
    | {
        /** Always `item_reference`. */
        type: 'item_reference'
        /** The field of the items that holds the messages, such as `item.input_trajectory`. */
        item_reference: string
      }
    | undefined
  /** How the model is sampled. The API chooses what is absent. */
  sampling_params?:
    | {
        /** How much a reasoning model thinks before it answers. Less is faster and cheaper; models differ in the levels they know. Default: `medium`. */
        reasoning_effort?: ReasoningEffort | undefined
        /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. Default: `1`. */
        temperature?: number | undefined
        /** The most tokens that an answer may take, hidden reasoning included. */
        max_completion_tokens?: number | undefined
        /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. Default: `1`. */
        top_p?: number | undefined
        /** Seed for best-effort repeatable sampling. Default: `42`. */
        seed?: number | undefined
        /** The shape that the answer must take. */
        response_format?: ResponseFormatText | ResponseFormatJsonSchemaFormat | ResponseFormatJsonObject | undefined
        /** Tools that the model may call. */
        tools?: ChatCompletionTool[] | undefined
      }
    | undefined
  /** Name of the model. */
  model?: string | undefined
  /** Where the items come from. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource
}

/** Open: what the API adds passes. */
export const CreateEvalCompletionsRunDataSourceSchema: GenericSchema<CreateEvalCompletionsRunDataSource> = openSchema(
  CreateEvalCompletionsRunDataSourceShape,
)
