// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OutputItem } from './OutputItem.ts'
import { ResponseOutputItemDoneEventShape } from './shapes/ResponseOutputItemDoneEvent.ts'

/** An item of the output is complete. */
export interface ResponseOutputItemDoneEvent {
  /** Always `response.output_item.done`. */
  type: 'response.output_item.done'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The complete item. */
  item: OutputItem
}

/** Open: what the API adds passes. */
export const ResponseOutputItemDoneEventSchema: GenericSchema<ResponseOutputItemDoneEvent> = openSchema(
  ResponseOutputItemDoneEventShape,
)
