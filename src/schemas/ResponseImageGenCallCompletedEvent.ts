// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseImageGenCallCompletedEventShape } from './shapes/ResponseImageGenCallCompletedEvent.ts'

/** An image is done; the item holds it. */
export interface ResponseImageGenCallCompletedEvent {
  /** Always `response.image_generation_call.completed`. */
  type: 'response.image_generation_call.completed'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const ResponseImageGenCallCompletedEventSchema: GenericSchema<ResponseImageGenCallCompletedEvent> = openSchema(
  ResponseImageGenCallCompletedEventShape,
)
