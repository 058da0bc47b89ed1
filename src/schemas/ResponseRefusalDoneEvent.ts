// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseRefusalDoneEventShape } from './shapes/ResponseRefusalDoneEvent.ts'

/** A refusal is complete. */
export interface ResponseRefusalDoneEvent {
  /** Always `response.refusal.done`. */
  type: 'response.refusal.done'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** All of the refusal. */
  refusal: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseRefusalDoneEventSchema: GenericSchema<ResponseRefusalDoneEvent> =
  openSchema(ResponseRefusalDoneEventShape)
