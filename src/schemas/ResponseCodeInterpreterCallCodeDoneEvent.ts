// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCodeInterpreterCallCodeDoneEventShape } from './shapes/ResponseCodeInterpreterCallCodeDoneEvent.ts'

/** The model's code is complete. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Always `response.code_interpreter_call_code.done`. */
  type: 'response.code_interpreter_call_code.done'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** All of the code. */
  code: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCodeInterpreterCallCodeDoneEventSchema: GenericSchema<ResponseCodeInterpreterCallCodeDoneEvent> =
  openSchema(ResponseCodeInterpreterCallCodeDoneEventShape)
