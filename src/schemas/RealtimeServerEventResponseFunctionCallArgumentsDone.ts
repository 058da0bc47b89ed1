// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseFunctionCallArgumentsDoneShape } from './shapes/RealtimeServerEventResponseFunctionCallArgumentsDone.ts'

/** The arguments of a call of your function are complete. */
export interface RealtimeServerEventResponseFunctionCallArgumentsDone {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.function_call_arguments.done`. */
  type: 'response.function_call_arguments.done'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** Names the call, so that its output can be matched with it. */
  call_id: string
  /** The name that it goes by. */
  name: string
  /** Arguments the model wrote for the call, as a JSON string. Validate them before you use them. */
  arguments: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseFunctionCallArgumentsDoneSchema: GenericSchema<RealtimeServerEventResponseFunctionCallArgumentsDone> =
  openSchema(RealtimeServerEventResponseFunctionCallArgumentsDoneShape)
