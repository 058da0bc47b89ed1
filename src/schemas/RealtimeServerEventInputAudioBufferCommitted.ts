// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventInputAudioBufferCommittedShape } from './shapes/RealtimeServerEventInputAudioBufferCommitted.ts'

/** The sound that waited has become a message. */
export interface RealtimeServerEventInputAudioBufferCommitted {
  /** Identifier of the event. */
  event_id: string
  /** Always `input_audio_buffer.committed`. */
  type: 'input_audio_buffer.committed'
  /** Identifier of the item before it. Null where it is the first. */
  previous_item_id?: string | null | undefined
  /** Identifier of the item that the event belongs to. */
  item_id: string
}

/** Open: what the API adds passes. */
export const RealtimeServerEventInputAudioBufferCommittedSchema: GenericSchema<RealtimeServerEventInputAudioBufferCommitted> =
  openSchema(RealtimeServerEventInputAudioBufferCommittedShape)
