// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeServerEventConversationItemRetrievedShape } from './shapes/RealtimeServerEventConversationItemRetrieved.ts'

/** An item that you asked for. */
export interface RealtimeServerEventConversationItemRetrieved {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.retrieved`. */
  type: 'conversation.item.retrieved'
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemRetrievedSchema: GenericSchema<RealtimeServerEventConversationItemRetrieved> =
  openSchema(RealtimeServerEventConversationItemRetrievedShape)
