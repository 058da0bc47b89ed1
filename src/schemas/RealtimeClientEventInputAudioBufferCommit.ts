// Generated from spec/ by codegen/; change those.
import * as v from 'valibot'
import { onlyObject } from '../core/onlyObject.ts'

/** Makes a message of the sound that waits. */
export interface RealtimeClientEventInputAudioBufferCommit {
  /** Identifier of the event. At most 512 characters. */
  event_id?: string | undefined
  /** Always `input_audio_buffer.commit`. */
  type: 'input_audio_buffer.commit'
}

/** Exact: only unknown fields pass. */
export const RealtimeClientEventInputAudioBufferCommitSchema: v.GenericSchema<RealtimeClientEventInputAudioBufferCommit> =
  onlyObject(
    v.looseObject({
      event_id: v.optional(v.pipe(v.string(), v.maxLength(512))),
      type: v.literal('input_audio_buffer.commit'),
    }),
  )
