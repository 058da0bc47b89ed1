// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { OutputContent } from './OutputContent.ts'
import { ResponseContentPartDoneEventShape } from './shapes/ResponseContentPartDoneEvent.ts'

/** A part of an item is complete. */
export interface ResponseContentPartDoneEvent {
  /** Always `response.content_part.done`. */
  type: 'response.content_part.done'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The complete part. */
  part: OutputContent
}

/** Open: what the API adds passes. */
export const ResponseContentPartDoneEventSchema: GenericSchema<ResponseContentPartDoneEvent> = openSchema(
  ResponseContentPartDoneEventShape,
)
