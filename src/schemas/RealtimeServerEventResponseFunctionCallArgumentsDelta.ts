// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseFunctionCallArgumentsDeltaShape } from './shapes/RealtimeServerEventResponseFunctionCallArgumentsDelta.ts'

/** The next piece of the arguments of a call of your function. */
export interface RealtimeServerEventResponseFunctionCallArgumentsDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.function_call_arguments.delta`. */
  type: 'response.function_call_arguments.delta'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** The next piece, to be added to those before it. */
  delta: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseFunctionCallArgumentsDeltaSchema: GenericSchema<RealtimeServerEventResponseFunctionCallArgumentsDelta> =
  openSchema(RealtimeServerEventResponseFunctionCallArgumentsDeltaShape)
