// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeConversationItem } from './RealtimeConversationItem.ts'
import { RealtimeServerEventResponseOutputItemDoneShape } from './shapes/RealtimeServerEventResponseOutputItemDone.ts'

/** An item of a response is complete. */
export interface RealtimeServerEventResponseOutputItemDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.output_item.done`. */
  type: 'response.output_item.done'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** An item of a spoken conversation, told apart by `type`. */
  item: RealtimeConversationItem
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseOutputItemDoneSchema: GenericSchema<RealtimeServerEventResponseOutputItemDone> =
  openSchema(RealtimeServerEventResponseOutputItemDoneShape)
