// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `getChatCompletionMessages` takes. */
export interface GetChatCompletionMessagesParams {
  /** Identifier of the stored chat completion this call works on. At least 1 character. */
  completion_id: string
  /** Cursor for paging forward: the `id` of the last object already received, so that the page starts right behind it. */
  after?: string | undefined
  /** How many objects a single page may hold. Default: `20`. */
  limit?: number | undefined
  /** The order of the list: `asc` puts the oldest first, `desc` the newest. Default: `asc`. */
  order?: 'asc' | 'desc' | (string & {}) | undefined
}

/** Checks {@link GetChatCompletionMessagesParams} exactly; for input from outside, see `validated`. */
export const GetChatCompletionMessagesParamsSchema: v.GenericSchema<GetChatCompletionMessagesParams> = onlyObject(
  v.looseObject({
    completion_id: v.pipe(v.string(), v.minLength(1)),
    after: v.optional(v.string()),
    limit: v.optional(v.pipe(v.number(), v.integer())),
    order: v.optional(v.picklist(['asc', 'desc'])),
  }),
)
