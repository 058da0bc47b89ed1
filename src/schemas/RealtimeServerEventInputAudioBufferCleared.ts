// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferClearedShape } from './shapes/RealtimeServerEventInputAudioBufferCleared.ts'

/** The sound that waited is dropped. */
export interface RealtimeServerEventInputAudioBufferCleared {
  /** Identifier of the event. */
  event_id: string
  /** Always `input_audio_buffer.cleared`. */
  type: 'input_audio_buffer.cleared'
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferClearedSchema: GenericSchema<RealtimeServerEventInputAudioBufferCleared> =
  openSchema(RealtimeServerEventInputAudioBufferClearedShape)
