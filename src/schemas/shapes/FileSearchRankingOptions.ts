// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'

/** What is checked of a `FileSearchRankingOptions`. */
export const FileSearchRankingOptionsShape: Shape = { ranker: optional(''), score_threshold: 0 }
