// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { Metadata } from './Metadata.ts'
import { ThreadObjectShape } from './shapes/ThreadObject.ts'

/** Conversation to which messages are added and on which assistants run. */
export interface ThreadObject {
  /** Identifier of the thread, for use in API paths. */
  id: string
  /** Always `thread`. */
  object: 'thread'
  /** Creation time, in Unix seconds. */
  created_at: number
  /** Resources for tools used in this thread: files for `code_interpreter`, vector stores for `file_search`. */
  tool_resources: {
    /** Resources for the `code_interpreter` tool. */
    code_interpreter?:
      | {
          /** Identifiers of the files that `code_interpreter` can read. At most 20 items. Default: `[]`. */
          file_ids?: string[] | undefined
        }
      | undefined
    /** Resources for the `file_search` tool. */
    file_search?:
      | {
          /** Identifiers of the vector stores that `file_search` looks through in this thread. At most 1 item. */
          vector_store_ids?: string[] | undefined
        }
      | undefined
  } | null
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata: Metadata
}

/** Open: what the API adds passes. */
export const ThreadObjectSchema: GenericSchema<ThreadObject> = openSchema(ThreadObjectShape)
