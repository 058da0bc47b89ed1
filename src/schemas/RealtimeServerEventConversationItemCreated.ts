// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeServerEventConversationItemCreatedShape } from './shapes/RealtimeServerEventConversationItemCreated.ts'

/** An item has joined the conversation, as older sessions tell it. */
export interface RealtimeServerEventConversationItemCreated {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.created`. */
  type: 'conversation.item.created'
  /** Identifier of the item before it. Null where it is the first. */
  previous_item_id?: string | null | undefined
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemCreatedSchema: GenericSchema<RealtimeServerEventConversationItemCreated> =
  openSchema(RealtimeServerEventConversationItemCreatedShape)
