// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeTranslationServerEventSessionOutputAudioDeltaShape } from './shapes/RealtimeTranslationServerEventSessionOutputAudioDelta.ts'

/** The next piece of the translation, spoken. */
export interface RealtimeTranslationServerEventSessionOutputAudioDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `session.output_audio.delta`. */
  type: 'session.output_audio.delta'
  /** The next piece, to be added to those before it. */
  delta: string
  /** Samples in a second. Default: `24000`. */
  sample_rate?: number | undefined
  /** Sounds that are interleaved, one after the other. Default: `1`. */
  channels?: number | undefined
  /** Always `pcm16`. */
  format?: 'pcm16' | undefined
  /** How far into the sound it belongs, in milliseconds. */
  elapsed_ms?: number | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeTranslationServerEventSessionOutputAudioDeltaSchema: GenericSchema<RealtimeTranslationServerEventSessionOutputAudioDelta> =
  openSchema(RealtimeTranslationServerEventSessionOutputAudioDeltaShape)
