// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `listMessages` takes. */
export interface ListMessagesParams {
  /** Identifier of the thread whose messages are listed. At least 1 character. */
  thread_id: string
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** Sorts by creation time (`created_at`): `asc` puts the oldest first, `desc` the newest. Default: `desc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
  /** Keeps only the messages produced by this run; absent, all are listed. */
  run_id?: string | undefined
}

/** Checks {@link ListMessagesParams} exactly; for input from outside, see `validated`. */
export const ListMessagesParamsSchema: v.GenericSchema<ListMessagesParams> = onlyObject(
  v.looseObject({
    thread_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    run_id: v.optional(v.string()),
  }),
)
