// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { type IncludeEnum, IncludeEnumSchema } from '../IncludeEnum.ts'

/** What `getConversationItem` takes. */
export interface GetConversationItemParams {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
  /** Identifier of the item. At least 1 character. */
  item_id: string
  /** Further fields to send, which are left out otherwise. */
  include?: IncludeEnum[] | undefined
}

/** Checks {@link GetConversationItemParams} exactly; for input from outside, see `validated`. */
export const GetConversationItemParamsSchema: v.GenericSchema<GetConversationItemParams> = onlyObject(
  v.looseObject({
    conversation_id: v.pipe(v.string(), v.minLength(1)),
    item_id: v.pipe(v.string(), v.minLength(1)),
    include: v.optional(v.array(IncludeEnumSchema)),
  }),
)
