// Generated from spec/ by codegen/; change those.
import { optional, type Shape } from '../../core/shape.ts'
import { FileSearchRankingOptionsShape } from './FileSearchRankingOptions.ts'

/** What is checked of a `AssistantToolsFileSearch`. */
export const AssistantToolsFileSearchShape: Shape = {
  type: '',
  file_search: optional({ max_num_results: optional(0), ranking_options: optional(FileSearchRankingOptionsShape) }),
}
