// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Asks for an item as the server has it, such as sound that was cleaned of noise. */
export interface RealtimeClientEventConversationItemRetrieve {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `conversation.item.retrieve`. */
  type: 'conversation.item.retrieve'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventConversationItemRetrieveSchema: v.GenericSchema<RealtimeClientEventConversationItemRetrieve> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('conversation.item.retrieve'),
      item_id: v.string(),
    }),
  )
