// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { HybridSearchOptionsShape } from './HybridSearchOptions.ts'

/** What is checked of a `RankingOptions`. */
export const RankingOptionsShape: Shape = {
  ranker: optional(string),
  score_threshold: optional(number),
  hybrid_search: optional(HybridSearchOptionsShape),
}
