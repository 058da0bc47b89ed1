// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCodeInterpreterCallCodeDeltaEventShape } from './shapes/ResponseCodeInterpreterCallCodeDeltaEvent.ts'

/** The next piece of the code that the model writes. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Always `response.code_interpreter_call_code.delta`. */
  type: 'response.code_interpreter_call_code.delta'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** The next piece, to be added to those before it. */
  delta: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCodeInterpreterCallCodeDeltaEventSchema: GenericSchema<ResponseCodeInterpreterCallCodeDeltaEvent> =
  openSchema(ResponseCodeInterpreterCallCodeDeltaEventShape)
