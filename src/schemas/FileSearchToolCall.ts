// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { FileSearchToolCallShape } from './shapes/FileSearchToolCall.ts'
import type { VectorStoreFileAttributes } from './VectorStoreFileAttributes.ts'

/** A search through files, with what was found. */
export interface FileSearchToolCall {
  /** Identifier under which the API keeps it. */
  id: string
  /** Always `file_search_call`. */
  type: 'file_search_call'
  /** How far the search has come. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed' | (string & {})
  /** What was searched for. */
  queries: string[]
  /** What was found. Only there when `include` asks for it. */
  results?:
    | {
        /** Identifier of the file that the passage comes from. */
        file_id?: string | undefined
        /** The passage that was found. */
        text?: string | undefined
        /** Name of the file that the passage comes from. */
        filename?: string | undefined
        /** Facts about a file by which searches can filter, such as its author or year. Null means none. At most 16 entries. */
        attributes?: VectorStoreFileAttributes | undefined
        /** How well the passage fits, from 0 to 1. */
        score?: number | undefined
      }[]
    | null
    | undefined
}

/** Open: what the API adds passes. */
export const FileSearchToolCallSchema: GenericSchema<FileSearchToolCall> = openSchema(FileSearchToolCallShape)
