// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Filters } from './Filters.ts'
import type { RankingOptions } from './RankingOptions.ts'
import { FileSearchToolShape } from './shapes/FileSearchTool.ts'

/** Lets the model search your vector stores. */
export interface FileSearchTool {
  /** Always `file_search`. */
  type: 'file_search'
  /** Identifiers of the vector stores that are searched. */
  vector_store_ids?: string[] | undefined
  /** The most results that a search may hand to the model. */
  max_num_results?: number | undefined
  /** How results are ranked, and which are too poor to use. */
  ranking_options?: RankingOptions | undefined
  /** Narrows the search down by attributes. Null searches everything. */
  filters?: Filters | null | undefined
}

/** Open: what the API adds passes. */
export const FileSearchToolSchema: GenericSchema<FileSearchTool> = openSchema(FileSearchToolShape)
