// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileSearchRankerShape } from './shapes/FileSearchRanker.ts'

/** What ranks the results of file search. */
export type FileSearchRanker = 'auto' | 'default_2024_08_21' | (string & {})

/** Open: what the API adds passes. */
export const FileSearchRankerSchema: GenericSchema<FileSearchRanker> = openSchema(FileSearchRankerShape)
