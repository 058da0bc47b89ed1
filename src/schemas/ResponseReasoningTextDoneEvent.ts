// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseReasoningTextDoneEventShape } from './shapes/ResponseReasoningTextDoneEvent.ts'

/** A text of the model's reasoning is complete. */
export interface ResponseReasoningTextDoneEvent {
  /** Always `response.reasoning_text.done`. */
  type: 'response.reasoning_text.done'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** All of the text. */
  text: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseReasoningTextDoneEventSchema: GenericSchema<ResponseReasoningTextDoneEvent> = openSchema(
  ResponseReasoningTextDoneEventShape,
)
