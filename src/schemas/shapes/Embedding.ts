// Generated from spec/ by codegen/; change those.
import { number, type Shape, string, union } from '../../core/shape.ts'

/** What is checked of a `Embedding`. */
export const EmbeddingShape: Shape = { index: number, embedding: union([number], string), object: string }
