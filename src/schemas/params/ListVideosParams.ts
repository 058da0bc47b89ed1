// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type OrderEnum, OrderEnumSchema } from '../OrderEnum.ts'

/** What `listVideos` takes. */
export interface ListVideosParams {
  /** How many objects a single page may hold. From 0 to 100. */
  limit?: number | undefined
  /** Whether the oldest (`asc`) or the newest (`desc`) come first. */
  order?: OrderEnum | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
}

/** Checks {@link ListVideosParams} exactly; for input from outside, see `validated`. */
export const ListVideosParamsSchema: v.GenericSchema<ListVideosParams> = onlyObject(
  v.looseObject({
    limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
    order: v.optional(OrderEnumSchema),
    after: v.optional(v.string()),
  }),
)
