// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Base64Embedding } from './Base64Embedding.ts'
import { CreateBase64EmbeddingResponseShape } from './shapes/CreateBase64EmbeddingResponse.ts'

/** Embeddings of the inputs, each vector packed into a base64 string. */
export interface CreateBase64EmbeddingResponse {
  /** One embedding for each input, in the order of `index`. */
  data: Base64Embedding[]
  /** Name of the model that made the vectors. */
  model: string
  /** Always `list`. */
  object: 'list'
  /** Tokens that the request used. */
  usage?:
    | {
        /** Tokens in the input. */
        prompt_tokens: number
        /** Tokens counted for the whole request. */
        total_tokens: number
      }
    | undefined
}

/** Open: what the API adds passes. */
export const CreateBase64EmbeddingResponseSchema: GenericSchema<CreateBase64EmbeddingResponse> = openSchema(
  CreateBase64EmbeddingResponseShape,
)
