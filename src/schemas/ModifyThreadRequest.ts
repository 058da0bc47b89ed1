// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { MetadataExact } from './exact/Metadata.ts'
import type { Metadata } from './Metadata.ts'

/** Request body for changing a thread. */
export interface ModifyThreadRequest {
  /** Resources for tools used in this thread: files for `code_interpreter`, vector stores for `file_search`. */
  tool_resources?:
    | {
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
      }
    | null
    | undefined
  /** Your own key-value pairs to store with the object, for instance to record internal references. */
  metadata?: Metadata | undefined
}

/** Exact: only unknown fields pass. */
export const ModifyThreadRequestSchema: v.GenericSchema<ModifyThreadRequest> = onlyObject(
  v.looseObject({
    tool_resources: v.nullish(
      onlyObject(
        v.looseObject({
          code_interpreter: v.optional(
            onlyObject(v.looseObject({ file_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(20))) })),
          ),
          file_search: v.optional(
            onlyObject(v.looseObject({ vector_store_ids: v.optional(v.pipe(v.array(v.string()), v.maxLength(1))) })),
          ),
        }),
      ),
    ),
    metadata: v.optional(MetadataExact),
  }),
)
