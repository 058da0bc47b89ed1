// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTranslationServerEventSessionClosedShape } from './shapes/RealtimeTranslationServerEventSessionClosed.ts'

/** The session has ended, and nothing follows. */
export interface RealtimeTranslationServerEventSessionClosed {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.closed`. */
  type: 'session.closed'
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionClosedSchema: GenericSchema<RealtimeTranslationServerEventSessionClosed> =
  openSchema(RealtimeTranslationServerEventSessionClosedShape)
