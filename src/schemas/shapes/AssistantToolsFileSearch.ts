// Generated from spec/ by codegen/; change those.
import { number, optional, type Shape, string } from '../../core/shape.ts'
import { FileSearchRankingOptionsShape } from './FileSearchRankingOptions.ts'

/** What is checked of a `AssistantToolsFileSearch`. */
export const AssistantToolsFileSearchShape: Shape = {
  type: string,
  file_search: optional({
    max_num_results: optional(number),
    ranking_options: optional(FileSearchRankingOptionsShape),
  }),
}
