// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventResponseMCPCallArgumentsDeltaShape } from './shapes/RealtimeServerEventResponseMCPCallArgumentsDelta.ts'

/** The next piece of the arguments of a call of a remote tool. */
export interface RealtimeServerEventResponseMCPCallArgumentsDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `response.mcp_call_arguments.delta`. */
  type: 'response.mcp_call_arguments.delta'
  /** Identifier of the response this call works on. */
  response_id: string
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the item in the response's output, counted from 0. */
  output_index: number
  /** The next piece, to be added to those before it. */
  delta: string
  /** Random characters that hide the event's length from eavesdroppers. Carries no meaning. */
  obfuscation?: string | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeServerEventResponseMCPCallArgumentsDeltaSchema: GenericSchema<RealtimeServerEventResponseMCPCallArgumentsDelta> =
  openSchema(RealtimeServerEventResponseMCPCallArgumentsDeltaShape)
