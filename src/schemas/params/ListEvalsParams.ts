// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listEvals` takes. */
export interface ListEvalsParams {
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `asc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** What the list is ordered by, the time of creation or of the last change. Default: `created_at`. */
  order_by?: 'created_at' | 'updated_at' | (string & {}) | undefined
}

/** Checks {@link ListEvalsParams} exactly; for input from outside, see `validated`. */
export const ListEvalsParamsSchema: v.GenericSchema<ListEvalsParams> = onlyObject(
  v.looseObject({
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    order_by: v.optional(v.picklist(['created_at', 'updated_at'])),
  }),
)
