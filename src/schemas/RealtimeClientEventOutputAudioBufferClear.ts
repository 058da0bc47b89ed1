// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Stops the voice on a call over WebRTC or SIP. */
export interface RealtimeClientEventOutputAudioBufferClear {
  /** Identifier of the event. */
  event_id?: string | undefined
  /** Always `output_audio_buffer.clear`. */
  type: 'output_audio_buffer.clear'
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventOutputAudioBufferClearSchema: v.GenericSchema<RealtimeClientEventOutputAudioBufferClear> =
  onlyObject(v.looseObject({ event_id: v.optional(v.string()), type: v.literal('output_audio_buffer.clear') }))
