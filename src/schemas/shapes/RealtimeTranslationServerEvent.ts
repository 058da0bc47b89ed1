// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { RealtimeServerEventErrorShape } from './RealtimeServerEventError.ts'
import { RealtimeTranslationServerEventSessionClosedShape } from './RealtimeTranslationServerEventSessionClosed.ts'
import { RealtimeTranslationServerEventSessionCreatedShape } from './RealtimeTranslationServerEventSessionCreated.ts'
import { RealtimeTranslationServerEventSessionInputTranscriptDeltaShape } from './RealtimeTranslationServerEventSessionInputTranscriptDelta.ts'
import { RealtimeTranslationServerEventSessionOutputAudioDeltaShape } from './RealtimeTranslationServerEventSessionOutputAudioDelta.ts'
import { RealtimeTranslationServerEventSessionOutputTranscriptDeltaShape } from './RealtimeTranslationServerEventSessionOutputTranscriptDelta.ts'
import { RealtimeTranslationServerEventSessionUpdatedShape } from './RealtimeTranslationServerEventSessionUpdated.ts'

/** What is checked of a `RealtimeTranslationServerEvent`. */
export const RealtimeTranslationServerEventShape: Shape = variant('type', {
  error: RealtimeServerEventErrorShape,
  'session.created': RealtimeTranslationServerEventSessionCreatedShape,
  'session.updated': RealtimeTranslationServerEventSessionUpdatedShape,
  'session.closed': RealtimeTranslationServerEventSessionClosedShape,
  'session.input_transcript.delta': RealtimeTranslationServerEventSessionInputTranscriptDeltaShape,
  'session.output_transcript.delta': RealtimeTranslationServerEventSessionOutputTranscriptDeltaShape,
  'session.output_audio.delta': RealtimeTranslationServerEventSessionOutputAudioDeltaShape,
})
