// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { ResponseLogProb } from './ResponseLogProb.ts'
import { ResponseTextDeltaEventShape } from './shapes/ResponseTextDeltaEvent.ts'

/** The next piece of the answer's text. */
export interface ResponseTextDeltaEvent {
  /** Always `response.output_text.delta`. */
  type: 'response.output_text.delta'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The next piece of text. */
  delta: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The tokens with their log probabilities, where `include` asks for them. */
  logprobs: ResponseLogProb[]
}

/** Open: what the API adds passes. */
export const ResponseTextDeltaEventSchema: GenericSchema<ResponseTextDeltaEvent> =
  openSchema(ResponseTextDeltaEventShape)
