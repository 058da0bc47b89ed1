// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OutputItem } from './OutputItem.ts'
import { ResponseOutputItemAddedEventShape } from './shapes/ResponseOutputItemAddedEvent.ts'

/** An item of the output begins. */
export interface ResponseOutputItemAddedEvent {
  /** Always `response.output_item.added`. */
  type: 'response.output_item.added'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The item as it begins. */
  item: OutputItem
}

/** Open: what the API adds passes. */
export const ResponseOutputItemAddedEventSchema: GenericSchema<ResponseOutputItemAddedEvent> = openSchema(
  ResponseOutputItemAddedEventShape,
)
