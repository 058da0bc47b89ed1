// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventOutputAudioBufferStoppedShape } from './shapes/RealtimeServerEventOutputAudioBufferStopped.ts'

/** The voice on the call has come to its end. */
export interface RealtimeServerEventOutputAudioBufferStopped {
  /** Identifier of the event. */
  event_id: string
  /** Always `output_audio_buffer.stopped`. */
  type: 'output_audio_buffer.stopped'
  /** Identifier of the response this call works on. */
  response_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventOutputAudioBufferStoppedSchema: GenericSchema<RealtimeServerEventOutputAudioBufferStopped> =
  openSchema(RealtimeServerEventOutputAudioBufferStoppedShape)
