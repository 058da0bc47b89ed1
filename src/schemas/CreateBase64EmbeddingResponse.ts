// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
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
export const CreateBase64EmbeddingResponseSchema: v.GenericSchema<CreateBase64EmbeddingResponse> = v.looseObject({
  data: v.array(Base64EmbeddingSchema),
  model: v.string(),
  object: v.string() as v.GenericSchema<'list'>,
  usage: v.optional(v.looseObject({ prompt_tokens: v.number(), total_tokens: v.number() })),
})
