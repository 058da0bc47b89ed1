// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseReasoningSummaryTextDoneEventShape } from './shapes/ResponseReasoningSummaryTextDoneEvent.ts'

/** A text of the reasoning's summary is complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Always `response.reasoning_summary_text.done`. */
  type: 'response.reasoning_summary_text.done'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the summary, counted from 0. */
  summary_index: number
  /** All of the text. */
  text: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseReasoningSummaryTextDoneEventSchema: GenericSchema<ResponseReasoningSummaryTextDoneEvent> =
  openSchema(ResponseReasoningSummaryTextDoneEventShape)
