// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, number, object, optional, string } from '../core/open.ts'
import { type Base64Embedding, Base64EmbeddingSchema } from './Base64Embedding.ts'

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

/** Checks {@link CreateBase64EmbeddingResponse}; open to what the API adds. */
export const CreateBase64EmbeddingResponseSchema: GenericSchema<CreateBase64EmbeddingResponse> = object({
  data: array(Base64EmbeddingSchema),
  model: string(),
  object: string(),
  usage: optional(object({ prompt_tokens: number(), total_tokens: number() })),
})
