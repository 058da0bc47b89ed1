// Generated from spec/ by codegen/; change those.
import { type Shape, tagged } from '../../core/shape.ts'
import { GraderLabelModelShape } from './GraderLabelModel.ts'
import { GraderPythonShape } from './GraderPython.ts'
import { GraderScoreModelShape } from './GraderScoreModel.ts'
import { GraderStringCheckShape } from './GraderStringCheck.ts'
import { GraderTextSimilarityShape } from './GraderTextSimilarity.ts'

/** What is checked of a `GraderMulti`. */
export const GraderMultiShape: Shape = {
  type: '',
  name: '',
  graders: tagged('type', {
    string_check: GraderStringCheckShape,
    text_similarity: GraderTextSimilarityShape,
    python: GraderPythonShape,
    score_model: GraderScoreModelShape,
    label_model: GraderLabelModelShape,
  }),
  calculate_output: '',
}
