// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeTranslationSession } from './RealtimeTranslationSession.ts'
import { RealtimeTranslationServerEventSessionCreatedShape } from './shapes/RealtimeTranslationServerEventSessionCreated.ts'

/** The session is open, with the settings that it has. */
export interface RealtimeTranslationServerEventSessionCreated {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.created`. */
  type: 'session.created'
  /** A session of translation, and its settings. */
  session: RealtimeTranslationSession
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionCreatedSchema: GenericSchema<RealtimeTranslationServerEventSessionCreated> =
  openSchema(RealtimeTranslationServerEventSessionCreatedShape)
