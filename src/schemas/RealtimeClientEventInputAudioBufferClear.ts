// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Drops the sound that waits to become a message. */
export interface RealtimeClientEventInputAudioBufferClear {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `input_audio_buffer.clear`. */
  type: 'input_audio_buffer.clear'
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventInputAudioBufferClearSchema: v.GenericSchema<RealtimeClientEventInputAudioBufferClear> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('input_audio_buffer.clear'),
    }),
  )
