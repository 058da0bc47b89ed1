// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type IncludeEnum, IncludeEnumSchema } from '../IncludeEnum.ts'

/** What `listConversationItems` takes. */
export interface ListConversationItemsParams {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** Further fields to send, which are left out otherwise. */
  include?: IncludeEnum[] | undefined
}

/** Checks {@link ListConversationItemsParams} exactly; for input from outside, see `validated`. */
export const ListConversationItemsParamsSchema: v.GenericSchema<ListConversationItemsParams> = onlyObject(
  v.looseObject({
    conversation_id: v.pipe(v.string(), v.minLength(1)),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
    after: v.optional(v.string()),
    include: v.optional(v.array(IncludeEnumSchema)),
  }),
)
