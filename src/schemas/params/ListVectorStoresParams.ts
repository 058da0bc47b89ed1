// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listVectorStores` takes. */
export interface ListVectorStoresParams {
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Sorts by creation time (`created_at`): `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
}

/** Checks {@link ListVectorStoresParams} exactly; for input from outside, see `validated`. */
export const ListVectorStoresParamsSchema: v.GenericSchema<ListVectorStoresParams> = onlyObject(
  v.looseObject({
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }),
)
