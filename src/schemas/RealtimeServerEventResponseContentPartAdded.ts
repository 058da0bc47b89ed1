// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseContentPartAddedShape } from './shapes/RealtimeServerEventResponseContentPartAdded.ts'

/** A part of a message begins. */
export interface RealtimeServerEventResponseContentPartAdded {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.content_part.added`. */
  type: 'response.content_part.added'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The part that the event is about. */
  part: {
    /** Which kind it is. */
    type?: 'audio' | 'text' | (string & {}) | undefined
    /** The text itself. */
    text?: string | undefined
    /** The next piece of the sound, in base64. */
    audio?: string | undefined
    /** What is said in the speech, as text. */
    transcript?: string | undefined
  }
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseContentPartAddedSchema: GenericSchema<RealtimeServerEventResponseContentPartAdded> =
  openSchema(RealtimeServerEventResponseContentPartAddedShape)
