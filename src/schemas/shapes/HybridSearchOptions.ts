// Generated from spec/ by codegen/; change those.
import { number, type Shape } from '../../core/shape.ts'

/** What is checked of a `HybridSearchOptions`. */
export const HybridSearchOptionsShape: Shape = { embedding_weight: number, text_weight: number }
