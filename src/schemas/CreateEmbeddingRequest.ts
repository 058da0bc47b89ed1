// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { union } from '../core/union.ts'

/** Input and settings for computing embeddings. */
export interface CreateEmbeddingRequest {
  /** What to embed: a non-empty string or token array, or a list of either for several inputs. Each has to fit the model's token limit. */
  input: string | string[] | number[] | number[][]
  /** Identifier of the embedding model to use. */
  model: 'text-embedding-ada-002' | 'text-embedding-3-small' | 'text-embedding-3-large' | (string & {})
  /** How vectors are encoded: `float` for arrays of numbers, `base64` for compact encoded strings. Default: `float`. */
  encoding_format?: 'float' | 'base64' | (string & {}) | undefined
  /** Length wanted for the embedding vectors; works with `text-embedding-3` and newer models. At least 1. */
  dimensions?: number | undefined
  /** Stable identifier of your end user, which helps OpenAI spot abuse. */
  user?: string | undefined
}

/** Exact: only unknown fields pass. */
export const CreateEmbeddingRequestSchema: v.GenericSchema<CreateEmbeddingRequest> = onlyObject(
  v.looseObject({
    input: union({
      string: v.string(),
      array: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(2048)),
      'number[]': v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(2048)),
      'number[][]': v.pipe(
        v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1))),
        v.minLength(1),
        v.maxLength(2048),
      ),
    }),
    model: v.string(),
    encoding_format: v.optional(v.picklist(['float', 'base64'])),
    dimensions: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    user: v.optional(v.string()),
  }),
)
