// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `Base64Embedding`. */
export const Base64EmbeddingShape: Shape = { index: number, embedding: string, object: string }
