// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `Base64Embedding`. */
export const Base64EmbeddingShape: Shape = { index: 0, embedding: '', object: '' }
