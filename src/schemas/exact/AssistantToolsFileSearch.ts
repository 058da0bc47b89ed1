// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { AssistantToolsFileSearch } from '../AssistantToolsFileSearch.ts'
import { FileSearchRankingOptionsExact } from './FileSearchRankingOptions.ts'

/** Checks {@link AssistantToolsFileSearch} exactly, where a request holds it. */
export const AssistantToolsFileSearchExact: v.GenericSchema<AssistantToolsFileSearch> = onlyObject(
  v.looseObject({
    type: v.literal('file_search'),
    file_search: v.optional(
      onlyObject(
        v.looseObject({
          max_num_results: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50))),
          ranking_options: v.optional(FileSearchRankingOptionsExact),
        }),
      ),
    ),
  }),
)
