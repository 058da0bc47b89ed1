// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { RealtimeTranslationSession } from './RealtimeTranslationSession.ts'
import { RealtimeTranslationServerEventSessionUpdatedShape } from './shapes/RealtimeTranslationServerEventSessionUpdated.ts'

/** The settings of the session have changed; here are all of them. */
export interface RealtimeTranslationServerEventSessionUpdated {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.updated`. */
  type: 'session.updated'
  /** A session of translation, and its settings. */
  session: RealtimeTranslationSession
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionUpdatedSchema: GenericSchema<RealtimeTranslationServerEventSessionUpdated> =
  openSchema(RealtimeTranslationServerEventSessionUpdatedShape)
