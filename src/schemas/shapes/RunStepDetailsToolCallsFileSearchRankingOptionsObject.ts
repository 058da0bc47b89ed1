// Generated from spec/ by codegen/; change those.
import type { Shape } from '../../core/shape.ts'

/** What is checked of a `RunStepDetailsToolCallsFileSearchRankingOptionsObject`. */
export const RunStepDetailsToolCallsFileSearchRankingOptionsObjectShape: Shape = { ranker: '', score_threshold: 0 }
