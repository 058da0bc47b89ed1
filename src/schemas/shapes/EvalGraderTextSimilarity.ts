// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `EvalGraderTextSimilarity`. */
export const EvalGraderTextSimilarityShape: Shape = {
  type: string,
  name: string,
  input: string,
  reference: string,
  evaluation_metric: string,
  pass_threshold: number,
}
