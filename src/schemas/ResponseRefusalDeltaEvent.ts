// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseRefusalDeltaEventShape } from './shapes/ResponseRefusalDeltaEvent.ts'

/** The next piece of a refusal. */
export interface ResponseRefusalDeltaEvent {
  /** Always `response.refusal.delta`. */
  type: 'response.refusal.delta'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The next piece, to be added to those before it. */
  delta: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseRefusalDeltaEventSchema: GenericSchema<ResponseRefusalDeltaEvent> =
  openSchema(ResponseRefusalDeltaEventShape)
