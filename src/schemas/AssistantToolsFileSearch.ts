// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileSearchRankingOptions } from './FileSearchRankingOptions.ts'
import { AssistantToolsFileSearchShape } from './shapes/AssistantToolsFileSearch.ts'

/** Tool entry that lets the assistant search files in vector stores. */
export interface AssistantToolsFileSearch {
  /** Marks the file search tool: always `file_search`. */
  type: 'file_search'
  /** Settings of the search. The API chooses what is absent. */
  file_search?:
    | {
        /** The most results that a search may hand to the model. From 1 to 50. */
        max_num_results?: number | undefined
        /** How results are ranked, and which are too poor to use. */
        ranking_options?: FileSearchRankingOptions | undefined
      }
    | undefined
}

/** Open: what the API adds passes. */
export const AssistantToolsFileSearchSchema: GenericSchema<AssistantToolsFileSearch> =
  openSchema(AssistantToolsFileSearchShape)
