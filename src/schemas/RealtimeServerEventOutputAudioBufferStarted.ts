// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventOutputAudioBufferStartedShape } from './shapes/RealtimeServerEventOutputAudioBufferStarted.ts'

/** The voice on the call has begun. */
export interface RealtimeServerEventOutputAudioBufferStarted {
  /** Identifier of the event. */
  event_id: string
  /** Always `output_audio_buffer.started`. */
  type: 'output_audio_buffer.started'
  /** Identifier of the response this call works on. */
  response_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventOutputAudioBufferStartedSchema: GenericSchema<RealtimeServerEventOutputAudioBufferStarted> =
  openSchema(RealtimeServerEventOutputAudioBufferStartedShape)
