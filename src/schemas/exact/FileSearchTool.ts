// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FileSearchTool } from '../FileSearchTool.ts'
import { FiltersExact } from './Filters.ts'
import { RankingOptionsExact } from './RankingOptions.ts'

/** Checks {@link FileSearchTool} exactly, where a request holds it. */
export const FileSearchToolExact: v.GenericSchema<FileSearchTool> = onlyObject(
  v.looseObject({
    type: v.literal('file_search'),
    vector_store_ids: v.optional(v.array(v.string())),
    max_num_results: v.optional(v.pipe(v.number(), v.integer())),
    ranking_options: v.optional(RankingOptionsExact),
    filters: v.nullish(FiltersExact),
  }),
)
