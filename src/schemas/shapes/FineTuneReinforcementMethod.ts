// Generated from spec/ by codegen/; change those.
import { optional, type Shape, variant } from '../../core/shape.ts'
import { FineTuneReinforcementHyperparametersShape } from './FineTuneReinforcementHyperparameters.ts'
import { GraderMultiShape } from './GraderMulti.ts'
import { GraderPythonShape } from './GraderPython.ts'
import { GraderScoreModelShape } from './GraderScoreModel.ts'
import { GraderStringCheckShape } from './GraderStringCheck.ts'
import { GraderTextSimilarityShape } from './GraderTextSimilarity.ts'

/** What is checked of a `FineTuneReinforcementMethod`. */
export const FineTuneReinforcementMethodShape: Shape = {
  grader: variant('type', {
    string_check: GraderStringCheckShape,
    text_similarity: GraderTextSimilarityShape,
    python: GraderPythonShape,
    score_model: GraderScoreModelShape,
    multi: GraderMultiShape,
  }),
  hyperparameters: optional(FineTuneReinforcementHyperparametersShape),
}
