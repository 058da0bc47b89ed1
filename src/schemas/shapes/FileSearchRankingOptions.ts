// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'

/** What is checked of a `FileSearchRankingOptions`. */
export const FileSearchRankingOptionsShape: Shape = { ranker: optional(string), score_threshold: number }
