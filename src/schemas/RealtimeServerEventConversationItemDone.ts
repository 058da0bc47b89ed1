// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeServerEventConversationItemDoneShape } from './shapes/RealtimeServerEventConversationItemDone.ts'

/** An item is whole. */
export interface RealtimeServerEventConversationItemDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.done`. */
  type: 'conversation.item.done'
  /** Identifier of the item before it. Null where it is the first. */
  previous_item_id?: string | null | undefined
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemDoneSchema: GenericSchema<RealtimeServerEventConversationItemDone> =
  openSchema(RealtimeServerEventConversationItemDoneShape)
