// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventOutputAudioBufferClearedShape } from './shapes/RealtimeServerEventOutputAudioBufferCleared.ts'

/** The voice on the call was stopped. */
export interface RealtimeServerEventOutputAudioBufferCleared {
  /** Identifier of the event. */
  event_id: string
  /** Always `output_audio_buffer.cleared`. */
  type: 'output_audio_buffer.cleared'
  /** Identifier of the response this call works on. */
  response_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventOutputAudioBufferClearedSchema: GenericSchema<RealtimeServerEventOutputAudioBufferCleared> =
  openSchema(RealtimeServerEventOutputAudioBufferClearedShape)
