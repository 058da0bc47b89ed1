// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionFailedShape } from './shapes/RealtimeServerEventConversationItemInputAudioTranscriptionFailed.ts'

/** What the user said could not be written down. */
export interface RealtimeServerEventConversationItemInputAudioTranscriptionFailed {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.input_audio_transcription.failed`. */
  type: 'conversation.item.input_audio_transcription.failed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** What went wrong. */
  error: {
    /** Which kind it is. */
    type?: string | undefined
    /** What went wrong, as a code for programs to act on. */
    code?: string | undefined
    /** Error explanation meant for people. */
    message?: string | undefined
    /** Name of the request parameter at fault; `null` when no single one is. */
    param?: string | undefined
  }
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionFailedSchema: GenericSchema<RealtimeServerEventConversationItemInputAudioTranscriptionFailed> =
  openSchema(RealtimeServerEventConversationItemInputAudioTranscriptionFailedShape)
