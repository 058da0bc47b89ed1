// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Cuts a spoken answer where the listener interrupted it, so that the model knows what was heard. */
export interface RealtimeClientEventConversationItemTruncate {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `conversation.item.truncate`. */
  type: 'conversation.item.truncate'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** How much of the answer was heard, in milliseconds. */
  audio_end_ms: number
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventConversationItemTruncateSchema: v.GenericSchema<RealtimeClientEventConversationItemTruncate> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('conversation.item.truncate'),
      item_id: v.string(),
      content_index: v.pipe(v.number(), v.integer()),
      audio_end_ms: v.pipe(v.number(), v.integer()),
    }),
  )
