// Generated from spec/ by codegen/; change those.

import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'
import {
  type RealtimeSessionCreateRequestGA,
  RealtimeSessionCreateRequestGASchema,
} from './RealtimeSessionCreateRequestGA.ts'

/** The browser's WebRTC offer and the session's settings. */
export interface RealtimeCallCreateRequest {
  /** The session description of the browser's WebRTC offer. */
  sdp: string
  /** What a session is like. */
  session?: RealtimeSessionCreateRequestGA | undefined
}

/** Exact: only unknown fields pass. */
export const RealtimeCallCreateRequestSchema: v.GenericSchema<RealtimeCallCreateRequest> = onlyObject(
  v.looseObject({ sdp: v.string(), session: v.optional(RealtimeSessionCreateRequestGASchema) }),
)
