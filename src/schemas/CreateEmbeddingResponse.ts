// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Embedding } from './Embedding.ts'
import { CreateEmbeddingResponseShape } from './shapes/CreateEmbeddingResponse.ts'

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

/** Open: what the API adds passes. */
export const CreateEmbeddingResponseSchema: GenericSchema<CreateEmbeddingResponse> =
  openSchema(CreateEmbeddingResponseShape)
