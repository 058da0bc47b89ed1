// Generated from spec/ by codegen/; change those.
import { nullish, number, optional, type Shape, string, variant } from '../../core/shape.ts'
import { LogProbPropertiesShape } from './LogProbProperties.ts'
import { TranscriptionLanguageShape } from './TranscriptionLanguage.ts'
import { TranscriptTextUsageDurationShape } from './TranscriptTextUsageDuration.ts'
import { TranscriptTextUsageTokensShape } from './TranscriptTextUsageTokens.ts'

/** What is checked of a `RealtimeServerEventConversationItemInputAudioTranscriptionCompleted`. */
export const RealtimeServerEventConversationItemInputAudioTranscriptionCompletedShape: Shape = {
  event_id: string,
  type: string,
  item_id: string,
  content_index: number,
  transcript: string,
  languages: optional([TranscriptionLanguageShape]),
  logprobs: nullish([LogProbPropertiesShape]),
  usage: variant('type', { tokens: TranscriptTextUsageTokensShape, duration: TranscriptTextUsageDurationShape }),
}
