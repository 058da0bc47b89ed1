// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import { RealtimeConversationItemExact } from './exact/RealtimeConversationItem.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'

/** Puts an item into the conversation. */
export interface RealtimeClientEventConversationItemCreate {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `conversation.item.create`. */
  type: 'conversation.item.create'
  /** Identifier of the item that the new one follows, or `root` to put it first. By default it becomes the last. */
  previous_item_id?: string | undefined
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventConversationItemCreateSchema: v.GenericSchema<RealtimeClientEventConversationItemCreate> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('conversation.item.create'),
      previous_item_id: v.optional(v.string()),
      item: RealtimeConversationItemExact,
    }),
  )
