// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeSessionCreateResponseGA } from './RealtimeSessionCreateResponseGA.ts'
import type { RealtimeTranscriptionSessionCreateResponseGA } from './RealtimeTranscriptionSessionCreateResponseGA.ts'
import { RealtimeServerEventSessionUpdatedShape } from './shapes/RealtimeServerEventSessionUpdated.ts'

/** The settings of the session have changed; here are all of them. */
export interface RealtimeServerEventSessionUpdated {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.updated`. */
  type: 'session.updated'
  /** The session's settings. */
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
}

/** Open: what the API adds passes. */
export const RealtimeServerEventSessionUpdatedSchema: GenericSchema<RealtimeServerEventSessionUpdated> = openSchema(
  RealtimeServerEventSessionUpdatedShape,
)
