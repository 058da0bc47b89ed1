// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import type { FileSearchRanker } from '../FileSearchRanker.ts'

/** Checks {@link FileSearchRanker} exactly, where a request holds it. */
export const FileSearchRankerExact: v.GenericSchema<FileSearchRanker> = v.picklist(['auto', 'default_2024_08_21'])
