// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeSessionCreateResponseGA } from './RealtimeSessionCreateResponseGA.ts'
import type { RealtimeTranscriptionSessionCreateResponseGA } from './RealtimeTranscriptionSessionCreateResponseGA.ts'
import { RealtimeServerEventSessionCreatedShape } from './shapes/RealtimeServerEventSessionCreated.ts'

/** The session is open, with the settings that it has. */
export interface RealtimeServerEventSessionCreated {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.created`. */
  type: 'session.created'
  /** The session's settings. */
  session: RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA
}

/** Open: what the API adds passes. */
export const RealtimeServerEventSessionCreatedSchema: GenericSchema<RealtimeServerEventSessionCreated> = openSchema(
  RealtimeServerEventSessionCreatedShape,
)
