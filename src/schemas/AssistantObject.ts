// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { AssistantsApiResponseFormatOption } from './AssistantsApiResponseFormatOption.ts'
import type { AssistantToolsCode } from './AssistantToolsCode.ts'
import type { AssistantToolsFileSearch } from './AssistantToolsFileSearch.ts'
import type { AssistantToolsFunction } from './AssistantToolsFunction.ts'
import type { Metadata } from './Metadata.ts'
import type { ReasoningEffort } from './ReasoningEffort.ts'
import { AssistantObjectShape } from './shapes/AssistantObject.ts'

/**
 * An assistant: a model configured with instructions and tools that can work on threads.
 * @deprecated
 */
export interface AssistantObject {
  /** Identifier of the assistant, for use in API paths. */
  id: string
  /** Always `assistant`. */
  object: 'assistant'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Display name of the assistant. At most 256 characters. */
  name: string | null
  /** Text saying what the assistant is for. At most 512 characters. */
  description: string | null
  /** Identifier of the model the assistant runs on. */
  model: string
  /** System instructions that steer how the assistant behaves. At most 256,000 characters. */
  instructions: string | null
  /** Tools the assistant can use: `code_interpreter`, `file_search` or your own functions. At most 128 items. Default: `[]`. */
  tools: (AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction)[]
  /** Resources for the assistant's tools: files for `code_interpreter`, vector stores for `file_search`. */
  tool_resources?:
    | {
        /** Resources for the `code_interpreter` tool. */
        code_interpreter?:
          | {
              /** Identifiers of the files that `code_interpreter` can read. At most 20 items. Default: `[]`. */
              file_ids?: string[] | undefined
            }
          | undefined
        /** Resources for the `file_search` tool. */
        file_search?:
          | {
              /** Identifiers of the vector stores that `file_search` looks through for this assistant. At most 1 item. */
              vector_store_ids?: string[] | undefined
            }
          | undefined
      }
    | null
    | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata: Metadata
  /** Sampling randomness: low values give focused, repeatable output, high values more varied output. Adjust this or `top_p`, not both. From 0 to 2. Default: `1`. */
  temperature?: number | null | undefined
  /** Nucleus sampling cutoff: `0.1` keeps just the likeliest tokens that together hold 10% of the probability. Adjust this or `temperature`, not both. From 0 to 1. Default: `1`. */
  top_p?: number | null | undefined
  /** Output format the model has to produce. With JSON mode (`json_object`), also ask for JSON in a message, or the output may be endless whitespace. */
  response_format?: AssistantsApiResponseFormatOption | null | undefined
  /** How hard the assistant's model thinks. Null if it was not told. Default: `medium`. */
  reasoning_effort?: ReasoningEffort | undefined
}

/** Open: what the API adds passes. */
export const AssistantObjectSchema: GenericSchema<AssistantObject> = openSchema(AssistantObjectShape)
