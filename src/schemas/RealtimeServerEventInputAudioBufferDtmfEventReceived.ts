// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferDtmfEventReceivedShape } from './shapes/RealtimeServerEventInputAudioBufferDtmfEventReceived.ts'

/** The caller has pressed a key of the phone. */
export interface RealtimeServerEventInputAudioBufferDtmfEventReceived {
  /** Always `input_audio_buffer.dtmf_event_received`. */
  type: 'input_audio_buffer.dtmf_event_received'
  /** The key, such as `1` or `#`. */
  event: string
  /** When it came, in Unix seconds. */
  received_at: number
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferDtmfEventReceivedSchema: GenericSchema<RealtimeServerEventInputAudioBufferDtmfEventReceived> =
  openSchema(RealtimeServerEventInputAudioBufferDtmfEventReceivedShape)
