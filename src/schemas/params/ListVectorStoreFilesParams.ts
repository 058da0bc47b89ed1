// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listVectorStoreFiles` takes. */
export interface ListVectorStoreFilesParams {
  /** Identifier of the vector store whose files are listed. At least 1 character. */
  vector_store_id: string
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Sorts by creation time (`created_at`): `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
  /** Keeps only the files in this processing state; absent, files in every state are listed. */
  filter?: 'in_progress' | 'completed' | 'failed' | 'cancelled' | (string & {}) | undefined
}

/** Checks {@link ListVectorStoreFilesParams} exactly; for input from outside, see `validated`. */
export const ListVectorStoreFilesParamsSchema: v.GenericSchema<ListVectorStoreFilesParams> = onlyObject(
  v.looseObject({
    vector_store_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    filter: v.optional(v.picklist(['in_progress', 'completed', 'failed', 'cancelled'])),
  }),
)
