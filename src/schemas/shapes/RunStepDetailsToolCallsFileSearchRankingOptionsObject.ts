// Generated from spec/ by codegen/; change those.
import { number, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchRankingOptionsObject`. */
export const RunStepDetailsToolCallsFileSearchRankingOptionsObjectShape: Shape = {
  ranker: string,
  score_threshold: number,
}
