// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Takes an item out of the conversation. */
export interface RealtimeClientEventConversationItemDelete {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `conversation.item.delete`. */
  type: 'conversation.item.delete'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventConversationItemDeleteSchema: v.GenericSchema<RealtimeClientEventConversationItemDelete> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('conversation.item.delete'),
      item_id: v.string(),
    }),
  )
