// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeServerEventConversationItemAddedShape } from './shapes/RealtimeServerEventConversationItemAdded.ts'

/** An item has joined the conversation. It may not be whole yet. */
export interface RealtimeServerEventConversationItemAdded {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.added`. */
  type: 'conversation.item.added'
  /** Identifier of the item before it. Null where it is the first. */
  previous_item_id?: string | null | undefined
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemAddedSchema: GenericSchema<RealtimeServerEventConversationItemAdded> =
  openSchema(RealtimeServerEventConversationItemAddedShape)
