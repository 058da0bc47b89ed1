// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type OrderEnum, OrderEnumSchema } from '../OrderEnum.ts'

/** What `listChatKitThreads` takes. */
export interface ListChatKitThreadsParams {
  /** How many objects a single page may hold. From 0 to 100. */
  limit?: number | undefined
  /** Whether the oldest (`asc`) or the newest (`desc`) come first. */
  order?: OrderEnum | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
  /** Keeps only this user's threads. Empty or null keeps everyone's. From 1 to 512 characters. */
  user?: string | undefined
}

/** Checks {@link ListChatKitThreadsParams} exactly; for input from outside, see `validated`. */
export const ListChatKitThreadsParamsSchema: v.GenericSchema<ListChatKitThreadsParams> = onlyObject(
  v.looseObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(OrderEnumSchema),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
    user: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(512))),
  }),
)
