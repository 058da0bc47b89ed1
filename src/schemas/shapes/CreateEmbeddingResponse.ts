// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { EmbeddingShape } from './Embedding.ts'

/** What is checked of a `CreateEmbeddingResponse`. */
export const CreateEmbeddingResponseShape: Shape = {
  data: [EmbeddingShape],
  model: '',
  object: '',
  usage: optional({ prompt_tokens: 0, total_tokens: 0 }),
}
