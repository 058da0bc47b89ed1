// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCodeInterpreterCallCompletedEventShape } from './shapes/ResponseCodeInterpreterCallCompletedEvent.ts'

/** The code has run. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Always `response.code_interpreter_call.completed`. */
  type: 'response.code_interpreter_call.completed'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCodeInterpreterCallCompletedEventSchema: GenericSchema<ResponseCodeInterpreterCallCompletedEvent> =
  openSchema(ResponseCodeInterpreterCallCompletedEventShape)
