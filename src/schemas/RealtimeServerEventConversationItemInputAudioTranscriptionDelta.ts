// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { LogProbProperties } from './LogProbProperties.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionDeltaShape } from './shapes/RealtimeServerEventConversationItemInputAudioTranscriptionDelta.ts'

/** The next piece of the text of what the user said. */
export interface RealtimeServerEventConversationItemInputAudioTranscriptionDelta {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.input_audio_transcription.delta`. */
  type: 'conversation.item.input_audio_transcription.delta'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index?: number | undefined
  /** The next piece, to be added to those before it. */
  delta?: string | undefined
  /** The tokens with their log probabilities, where `include` asks for them. */
  logprobs?: LogProbProperties[] | null | undefined
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionDeltaSchema: GenericSchema<RealtimeServerEventConversationItemInputAudioTranscriptionDelta> =
  openSchema(RealtimeServerEventConversationItemInputAudioTranscriptionDeltaShape)
