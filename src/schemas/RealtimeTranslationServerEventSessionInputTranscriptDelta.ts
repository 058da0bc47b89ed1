// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTranslationServerEventSessionInputTranscriptDeltaShape } from './shapes/RealtimeTranslationServerEventSessionInputTranscriptDelta.ts'

/** The next piece of the text of what was heard. */
export interface RealtimeTranslationServerEventSessionInputTranscriptDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.input_transcript.delta`. */
  type: 'session.input_transcript.delta'
  /** The next piece, to be added to those before it. */
  delta: string
  /** How far into the sound it belongs, in milliseconds. */
  elapsed_ms?: number | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionInputTranscriptDeltaSchema: GenericSchema<RealtimeTranslationServerEventSessionInputTranscriptDelta> =
  openSchema(RealtimeTranslationServerEventSessionInputTranscriptDeltaShape)
