// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseImageGenCallGeneratingEventShape } from './shapes/ResponseImageGenCallGeneratingEvent.ts'

/** An image is being made. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Always `response.image_generation_call.generating`. */
  type: 'response.image_generation_call.generating'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseImageGenCallGeneratingEventSchema: GenericSchema<ResponseImageGenCallGeneratingEvent> = openSchema(
  ResponseImageGenCallGeneratingEventShape,
)
