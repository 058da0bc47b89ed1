// Generated from spec/ by codegen/; change those.
import { type Shape, string } from '../../core/shape.ts'

/** What is checked of a `GraderTextSimilarity`. */
export const GraderTextSimilarityShape: Shape = {
  type: string,
  name: string,
  input: string,
  reference: string,
  evaluation_metric: string,
}
