// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFunctionCallArgumentsDeltaEventShape } from './shapes/ResponseFunctionCallArgumentsDeltaEvent.ts'

/** The next piece of a call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Always `response.function_call_arguments.delta`. */
  type: 'response.function_call_arguments.delta'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** The next piece, to be added to those before it. */
  delta: string
}

/** Open: what the API adds passes. */
export const ResponseFunctionCallArgumentsDeltaEventSchema: GenericSchema<ResponseFunctionCallArgumentsDeltaEvent> =
  openSchema(ResponseFunctionCallArgumentsDeltaEventShape)
