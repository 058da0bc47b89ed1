// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string } from '../../core/shape.ts'
import { FiltersShape } from './Filters.ts'
import { RankingOptionsShape } from './RankingOptions.ts'

/** What is checked of a `FileSearchTool`. */
export const FileSearchToolShape: Shape = {
  type: string,
  vector_store_ids: optional([string]),
  max_num_results: optional(number),
  ranking_options: optional(RankingOptionsShape),
  filters: nullish(FiltersShape),
}
