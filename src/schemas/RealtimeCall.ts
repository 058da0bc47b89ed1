// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeCallShape } from './shapes/RealtimeCall.ts'

/** A call that was begun over WebRTC. */
export interface RealtimeCall {
  /** The session description that answers the one offered, as WebRTC takes it. */
  sdp: string
  /** The id of the call, for the functions that accept, refer, reject or end it. */
  call_id: string
}

/** Open: what the API adds passes. */
export const RealtimeCallSchema: GenericSchema<RealtimeCall> = openSchema(RealtimeCallShape)
