// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { EvalItem } from './EvalItem.ts'
import type { EvalJsonlFileContentSource } from './EvalJsonlFileContentSource.ts'
import type { EvalJsonlFileIdSource } from './EvalJsonlFileIdSource.ts'
import type { EvalResponsesSource } from './EvalResponsesSource.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import type { ResponseTool } from './ResponseTool.ts'
import { CreateEvalResponsesRunDataSourceShape } from './shapes/CreateEvalResponsesRunDataSource.ts'
import type { TextResponseFormatConfiguration } from './TextResponseFormatConfiguration.ts'

/** Has the items answered by responses. */
export interface CreateEvalResponsesRunDataSource {
  /** Always `responses`. */
  type: 'responses'
  /** The messages that the model is given for each item. */
  input_messages?:
    | {
        /** Always `template`. */
        type: 'template'
        /** Messages in which placeholders stand for fields of the item. */
        template: (
          | {
              /** Who speaks. */
              role: string
              /** What is said, as text. */
              content: string
            }
          | EvalItem
        )[]
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
        /** Tools that the model may call. */
        tools?: ResponseTool[] | undefined
        /** How the answer's text is shaped. */
        text?:
          | {
              /** The shape that the answer's text must take. */
              format?: TextResponseFormatConfiguration | undefined
            }
          | undefined
      }
    | undefined
  /** Name of the model. */
  model?: string | undefined
  /** Where the items come from. */
  source: EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource
}

/** Open: what the API adds passes. */
export const CreateEvalResponsesRunDataSourceSchema: GenericSchema<CreateEvalResponsesRunDataSource> = openSchema(
  CreateEvalResponsesRunDataSourceShape,
)
