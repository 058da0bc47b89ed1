// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `GraderTextSimilarity`. */
export const GraderTextSimilarityShape: Shape = { type: '', name: '', input: '', reference: '', evaluation_metric: '' }
