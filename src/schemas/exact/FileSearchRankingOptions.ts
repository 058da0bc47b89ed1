// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FileSearchRankingOptions } from '../FileSearchRankingOptions.ts'
import { FileSearchRankerExact } from './FileSearchRanker.ts'

/** Checks {@link FileSearchRankingOptions} exactly, where a request holds it. */
export const FileSearchRankingOptionsExact: v.GenericSchema<FileSearchRankingOptions> = onlyObject(
  v.looseObject({
    ranker: v.optional(FileSearchRankerExact),
    score_threshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
)
