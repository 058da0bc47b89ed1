// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'
import { InputItemExact } from '../exact/InputItem.ts'
import { type IncludeEnum, IncludeEnumSchema } from '../IncludeEnum.ts'
import type { InputItem } from '../InputItem.ts'

/** What `createConversationItems` takes. */
export interface CreateConversationItemsParams {
  /** Items to add, at most 20. At most 20 items. */
  items: InputItem[]
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
  /** Further fields to send, which are left out otherwise. */
  include?: IncludeEnum[] | undefined
}

/** Checks {@link CreateConversationItemsParams} exactly; for input from outside, see `validated`. */
export const CreateConversationItemsParamsSchema: v.GenericSchema<CreateConversationItemsParams> = onlyObject(
  v.looseObject({
    items: v.pipe(v.array(InputItemExact), v.maxLength(20)),
    conversation_id: v.pipe(v.string(), v.minLength(1)),
    include: v.optional(v.array(IncludeEnumSchema)),
  }),
)
