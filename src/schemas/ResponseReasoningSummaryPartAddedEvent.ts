// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseReasoningSummaryPartAddedEventShape } from './shapes/ResponseReasoningSummaryPartAddedEvent.ts'

/** A part of the reasoning's summary begins. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Always `response.reasoning_summary_part.added`. */
  type: 'response.reasoning_summary_part.added'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the summary, counted from 0. */
  summary_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The part that begins. */
  part: {
    /** Always `summary_text`. */
    type: 'summary_text'
    /** The text itself. */
    text: string
  }
}

/** Open: what the API adds passes. */
export const ResponseReasoningSummaryPartAddedEventSchema: GenericSchema<ResponseReasoningSummaryPartAddedEvent> =
  openSchema(ResponseReasoningSummaryPartAddedEventShape)
