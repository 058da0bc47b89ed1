// Generated from spec/ by codegen/; change those.

import type { GenericSchema } from 'valibot'
import { openSchema } from '../core/openSchema.ts'
import type { LogProbProperties } from './LogProbProperties.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionCompletedShape } from './shapes/RealtimeServerEventConversationItemInputAudioTranscriptionCompleted.ts'
import type { TranscriptionLanguage } from './TranscriptionLanguage.ts'
import type { TranscriptTextUsageDuration } from './TranscriptTextUsageDuration.ts'
import type { TranscriptTextUsageTokens } from './TranscriptTextUsageTokens.ts'

/** The text of what the user said is whole. */
export interface RealtimeServerEventConversationItemInputAudioTranscriptionCompleted {
  /** Identifier of the event. */
  event_id: string
  /** Always `conversation.item.input_audio_transcription.completed`. */
  type: 'conversation.item.input_audio_transcription.completed'
  /** Identifier of the item that the event belongs to. */
  item_id: string
  /** Position of the part in the item's content, counted from 0. */
  content_index: number
  /** What is said in the speech, as text. */
  transcript: string
  /** Languages that are expected or were heard. */
  languages?: TranscriptionLanguage[] | undefined
  /** The tokens with their log probabilities, where `include` asks for them. */
  logprobs?: LogProbProperties[] | null | undefined
  /** The tokens that the call is billed for. */
  usage: TranscriptTextUsageTokens | TranscriptTextUsageDuration
}

/** Open: what the API adds passes. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionCompletedSchema: GenericSchema<RealtimeServerEventConversationItemInputAudioTranscriptionCompleted> =
  openSchema(RealtimeServerEventConversationItemInputAudioTranscriptionCompletedShape)
