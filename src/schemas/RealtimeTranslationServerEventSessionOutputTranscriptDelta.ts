// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTranslationServerEventSessionOutputTranscriptDeltaShape } from './shapes/RealtimeTranslationServerEventSessionOutputTranscriptDelta.ts'

/** The next piece of the translation, written. */
export interface RealtimeTranslationServerEventSessionOutputTranscriptDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.output_transcript.delta`. */
  type: 'session.output_transcript.delta'
  /** The next piece, to be added to those before it. */
  delta: string
  /** How far into the sound it belongs, in milliseconds. */
  elapsed_ms?: number | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionOutputTranscriptDeltaSchema: GenericSchema<RealtimeTranslationServerEventSessionOutputTranscriptDelta> =
  openSchema(RealtimeTranslationServerEventSessionOutputTranscriptDeltaShape)
