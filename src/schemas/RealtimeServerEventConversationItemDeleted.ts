// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventConversationItemDeletedShape } from './shapes/RealtimeServerEventConversationItemDeleted.ts'

/** An item is gone. */
export interface RealtimeServerEventConversationItemDeleted {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.deleted`. */
  type: 'conversation.item.deleted'
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemDeletedSchema: GenericSchema<RealtimeServerEventConversationItemDeleted> =
  openSchema(RealtimeServerEventConversationItemDeletedShape)
