// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCustomToolCallInputDoneEventShape } from './shapes/ResponseCustomToolCallInputDoneEvent.ts'

/** A custom tool's input is complete. */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Always `response.custom_tool_call_input.done`. */
  type: 'response.custom_tool_call_input.done'
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** All of the input. */
  input: string
}

/** Open: what the API adds passes. */
export const ResponseCustomToolCallInputDoneEventSchema: GenericSchema<ResponseCustomToolCallInputDoneEvent> =
  openSchema(ResponseCustomToolCallInputDoneEventShape)
