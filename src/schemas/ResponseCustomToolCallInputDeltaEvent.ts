// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCustomToolCallInputDeltaEventShape } from './shapes/ResponseCustomToolCallInputDeltaEvent.ts'

/** The next piece of a custom tool's input. */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Always `response.custom_tool_call_input.delta`. */
  type: 'response.custom_tool_call_input.delta'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** The next piece, to be added to those before it. */
  delta: string
}

/** Open: what the API adds passes. */
export const ResponseCustomToolCallInputDeltaEventSchema: GenericSchema<ResponseCustomToolCallInputDeltaEvent> =
  openSchema(ResponseCustomToolCallInputDeltaEventShape)
