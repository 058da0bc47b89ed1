// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventConversationItemTruncatedShape } from './shapes/RealtimeServerEventConversationItemTruncated.ts'

/** A spoken answer has been cut. */
export interface RealtimeServerEventConversationItemTruncated {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.truncated`. */
  type: 'conversation.item.truncated'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** How much of the answer is left, in milliseconds. */
  audio_end_ms: number
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemTruncatedSchema: GenericSchema<RealtimeServerEventConversationItemTruncated> =
  openSchema(RealtimeServerEventConversationItemTruncatedShape)
