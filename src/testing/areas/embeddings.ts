// Generated from spec/ by codegen/; change those.

import { CreateEmbeddingParamsSchema } from '../../schemas/params/CreateEmbeddingParams.ts'
import type { Area } from '../area.ts'
import { createEmbedding } from '../resources/embeddings.ts'

/** What the mock has of Embeddings. */
export const embeddings: Area<'createEmbedding'> = {
  routes: {
    createEmbedding: { method: 'POST', path: '/embeddings', schema: CreateEmbeddingParamsSchema, body: ['json'] },
  },
  handlers: {
    createEmbedding,
  },
  generics: {},
}
