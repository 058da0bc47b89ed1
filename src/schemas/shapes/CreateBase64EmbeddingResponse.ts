// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { Base64EmbeddingShape } from './Base64Embedding.ts'

/** What is checked of a `CreateBase64EmbeddingResponse`. */
export const CreateBase64EmbeddingResponseShape: Shape = {
  data: [Base64EmbeddingShape],
  model: '',
  object: '',
  usage: optional({ prompt_tokens: 0, total_tokens: 0 }),
}
