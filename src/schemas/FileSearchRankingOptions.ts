// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { FileSearchRanker } from './FileSearchRanker.ts'
import { FileSearchRankingOptionsShape } from './shapes/FileSearchRankingOptions.ts'

/** How results of a file search are ranked, and which are too poor to use. */
export interface FileSearchRankingOptions {
  /** What ranks the results. `auto` takes the newest ranker. */
  ranker?: FileSearchRanker | undefined
  /** Results that score below this are dropped. 0 keeps all of them. From 0 to 1. */
  score_threshold: number
}

/** Open: what the API adds passes. */
export const FileSearchRankingOptionsSchema: GenericSchema<FileSearchRankingOptions> =
  openSchema(FileSearchRankingOptionsShape)
