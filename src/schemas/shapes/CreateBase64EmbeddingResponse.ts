// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { Base64EmbeddingShape } from './Base64Embedding.ts'

/** What is checked of a `CreateBase64EmbeddingResponse`. */
export const CreateBase64EmbeddingResponseShape: Shape = {
  data: [Base64EmbeddingShape],
  model: string,
  object: string,
  usage: optional({ prompt_tokens: number, total_tokens: number }),
}
