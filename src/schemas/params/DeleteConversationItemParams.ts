// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../../core/onlyObject.ts'

/** What `deleteConversationItem` takes. */
export interface DeleteConversationItemParams {
  /** Identifier of the conversation this call works on. At least 1 character. */
  conversation_id: string
  /** Identifier of the item that goes. At least 1 character. */
  item_id: string
}

/** Checks {@link DeleteConversationItemParams} exactly; for input from outside, see `validated`. */
export const DeleteConversationItemParamsSchema: v.GenericSchema<DeleteConversationItemParams> = onlyObject(
  v.looseObject({ conversation_id: v.pipe(v.string(), v.minLength(1)), item_id: v.pipe(v.string(), v.minLength(1)) }),
)
