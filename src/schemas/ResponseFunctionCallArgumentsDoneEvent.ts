// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseFunctionCallArgumentsDoneEventShape } from './shapes/ResponseFunctionCallArgumentsDoneEvent.ts'

/** A call's arguments are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Always `response.function_call_arguments.done`. */
  type: 'response.function_call_arguments.done'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Name of the function. */
  name: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
  /** All of the arguments, as a JSON string. */
  arguments: string
}

/** Open: what the API adds passes. */
export const ResponseFunctionCallArgumentsDoneEventSchema: GenericSchema<ResponseFunctionCallArgumentsDoneEvent> =
  openSchema(ResponseFunctionCallArgumentsDoneEventShape)
