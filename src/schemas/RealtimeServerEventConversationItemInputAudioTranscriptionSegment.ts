// Generated from spec/ by codegen/; change those.
import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionSegmentShape } from './shapes/RealtimeServerEventConversationItemInputAudioTranscriptionSegment.ts'

/** A passage of what was said, with who said it and when. */
export interface RealtimeServerEventConversationItemInputAudioTranscriptionSegment {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.input_audio_transcription.segment`. */
  type: 'conversation.item.input_audio_transcription.segment'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** The text itself. */
  text: string
  /** Identifier under which the API keeps it. */
  id: string
  /** Who speaks, by a known name or else by a letter, such as `A`. */
  speaker: string
  /** Where it starts, in seconds from the start of the sound. */
  start: number
  /** Where it ends, in seconds from the start of the sound. */
  end: number
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionSegmentSchema: GenericSchema<RealtimeServerEventConversationItemInputAudioTranscriptionSegment> =
  openSchema(RealtimeServerEventConversationItemInputAudioTranscriptionSegmentShape)
