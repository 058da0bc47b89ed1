// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Adds sound to what the server listens to. */
export interface RealtimeClientEventInputAudioBufferAppend {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `input_audio_buffer.append`. */
  type: 'input_audio_buffer.append'
  /** The next piece of the sound, in base64. */
  audio: string
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventInputAudioBufferAppendSchema: v.GenericSchema<RealtimeClientEventInputAudioBufferAppend> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('input_audio_buffer.append'),
      audio: v.string(),
    }),
  )
