// Generated from spec/ by codegen/; change those.
import { type Shape, string, variant } from '../../core/shape.ts'
import { GraderLabelModelShape } from './GraderLabelModel.ts'
import { GraderPythonShape } from './GraderPython.ts'
import { GraderScoreModelShape } from './GraderScoreModel.ts'
import { GraderStringCheckShape } from './GraderStringCheck.ts'
import { GraderTextSimilarityShape } from './GraderTextSimilarity.ts'

/** What is checked of a `GraderMulti`. */
export const GraderMultiShape: Shape = {
  type: string,
  name: string,
  graders: variant('type', {
    string_check: GraderStringCheckShape,
    text_similarity: GraderTextSimilarityShape,
    python: GraderPythonShape,
    score_model: GraderScoreModelShape,
    label_model: GraderLabelModelShape,
  }),
  calculate_output: string,
}
