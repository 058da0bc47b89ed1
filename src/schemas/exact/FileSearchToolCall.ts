// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import type { FileSearchToolCall } from '../FileSearchToolCall.ts'
import { VectorStoreFileAttributesExact } from './VectorStoreFileAttributes.ts'

/** Checks {@link FileSearchToolCall} exactly, where a request holds it. */
export const FileSearchToolCallExact: v.GenericSchema<FileSearchToolCall> = onlyObject(
  v.looseObject({
    id: v.string(),
    type: v.literal('file_search_call'),
    status: v.picklist(['in_progress', 'searching', 'completed', 'incomplete', 'failed']),
    queries: v.array(v.string()),
    results: v.nullish(
      v.array(
        onlyObject(
          v.looseObject({
            file_id: v.optional(v.string()),
            text: v.optional(v.string()),
            filename: v.optional(v.string()),
            attributes: v.optional(VectorStoreFileAttributesExact),
            score: v.optional(v.number()),
          }),
        ),
      ),
    ),
  }),
)
