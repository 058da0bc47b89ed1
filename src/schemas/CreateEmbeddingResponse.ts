// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { type Embedding, EmbeddingSchema } from './Embedding.ts'

/** The embeddings computed for a request. */
export interface CreateEmbeddingResponse {
  /** One embedding for each input. */
  data: Embedding[]
  /** Model that computed the embeddings. */
  model: string
  /** Always `list`. */
  object: 'list'
  /** Token counts of the request. */
  usage?:
    | {
        /** Tokens in the embedded input. */
        prompt_tokens: number
        /** Tokens the request counts for altogether. */
        total_tokens: number
      }
    | undefined
}

/** Checks {@link CreateEmbeddingResponse}; open to what the API adds. */
export const CreateEmbeddingResponseSchema: v.GenericSchema<CreateEmbeddingResponse> = v.looseObject({
  data: v.array(EmbeddingSchema),
  model: v.string(),
  object: v.string() as v.GenericSchema<'list'>,
  usage: v.optional(v.looseObject({ prompt_tokens: v.number(), total_tokens: v.number() })),
})
