// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { ResponseCodeInterpreterCallInterpretingEventShape } from './shapes/ResponseCodeInterpreterCallInterpretingEvent.ts'

/** The code is running. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Always `response.code_interpreter_call.interpreting`. */
  type: 'response.code_interpreter_call.interpreting'
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the event in its stream, from which an interrupted stream can be resumed. */
  sequence_number: number
}

/** Open: what the API adds passes. */
export const ResponseCodeInterpreterCallInterpretingEventSchema: GenericSchema<ResponseCodeInterpreterCallInterpretingEvent> =
  openSchema(ResponseCodeInterpreterCallInterpretingEventShape)
