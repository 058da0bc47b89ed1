// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type OrderEnum, OrderEnumSchema } from '../OrderEnum.ts'

/** What `listChatKitThreadItems` takes. */
export interface ListChatKitThreadItemsParams {
  /** Which thread is meant, by its id. At least 1 character. */
  thread_id: string
  /** How many objects a single page may hold. From 0 to 100. */
  limit?: number | undefined
  /** Whether the oldest (`asc`) or the newest (`desc`) come first. */
  order?: OrderEnum | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Cursor for paging backward: the `id` of the first object already received, so that the page ends right ahead of it. */
  before?: string | undefined
}

/** Checks {@link ListChatKitThreadItemsParams} exactly; for input from outside, see `validated`. */
export const ListChatKitThreadItemsParamsSchema: v.GenericSchema<ListChatKitThreadItemsParams> = onlyObject(
  v.looseObject({
    thread_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(OrderEnumSchema),
    after: v.optional(v.string()),
    before: v.optional(v.string()),
  }),
)
