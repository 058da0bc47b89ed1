// Generated from spec/ by codegen/; change those.
import { either, type Shape } from '../../core/shape.ts'

/** What is checked of a `Embedding`. */
export const EmbeddingShape: Shape = { embedding: either([0], ''), index: 0, object: '' }
