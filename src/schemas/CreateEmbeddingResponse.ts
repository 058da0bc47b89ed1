// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { array, number, object, optional, string } from '../core/open.ts'
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
export const CreateEmbeddingResponseSchema: GenericSchema<CreateEmbeddingResponse> = object({
  data: array(EmbeddingSchema),
  model: string(),
  object: string(),
  usage: optional(object({ prompt_tokens: number(), total_tokens: number() })),
})
