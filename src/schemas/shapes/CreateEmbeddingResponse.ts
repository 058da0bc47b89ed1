// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { EmbeddingShape } from './Embedding.ts'

/** What is checked of a `CreateEmbeddingResponse`. */
export const CreateEmbeddingResponseShape: Shape = {
  data: [EmbeddingShape],
  model: string,
  object: string,
  usage: optional({ prompt_tokens: number, total_tokens: number }),
}
