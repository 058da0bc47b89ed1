// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { RealtimeServerEventConversationCreatedShape } from './RealtimeServerEventConversationCreated.ts'
import { RealtimeServerEventConversationItemAddedShape } from './RealtimeServerEventConversationItemAdded.ts'
import { RealtimeServerEventConversationItemCreatedShape } from './RealtimeServerEventConversationItemCreated.ts'
import { RealtimeServerEventConversationItemDeletedShape } from './RealtimeServerEventConversationItemDeleted.ts'
import { RealtimeServerEventConversationItemDoneShape } from './RealtimeServerEventConversationItemDone.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionCompletedShape } from './RealtimeServerEventConversationItemInputAudioTranscriptionCompleted.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionDeltaShape } from './RealtimeServerEventConversationItemInputAudioTranscriptionDelta.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionFailedShape } from './RealtimeServerEventConversationItemInputAudioTranscriptionFailed.ts'
import { RealtimeServerEventConversationItemInputAudioTranscriptionSegmentShape } from './RealtimeServerEventConversationItemInputAudioTranscriptionSegment.ts'
import { RealtimeServerEventConversationItemRetrievedShape } from './RealtimeServerEventConversationItemRetrieved.ts'
import { RealtimeServerEventConversationItemTruncatedShape } from './RealtimeServerEventConversationItemTruncated.ts'
import { RealtimeServerEventErrorShape } from './RealtimeServerEventError.ts'
import { RealtimeServerEventInputAudioBufferClearedShape } from './RealtimeServerEventInputAudioBufferCleared.ts'
import { RealtimeServerEventInputAudioBufferCommittedShape } from './RealtimeServerEventInputAudioBufferCommitted.ts'
import { RealtimeServerEventInputAudioBufferDtmfEventReceivedShape } from './RealtimeServerEventInputAudioBufferDtmfEventReceived.ts'
import { RealtimeServerEventInputAudioBufferSpeechStartedShape } from './RealtimeServerEventInputAudioBufferSpeechStarted.ts'
import { RealtimeServerEventInputAudioBufferSpeechStoppedShape } from './RealtimeServerEventInputAudioBufferSpeechStopped.ts'
import { RealtimeServerEventInputAudioBufferTimeoutTriggeredShape } from './RealtimeServerEventInputAudioBufferTimeoutTriggered.ts'
import { RealtimeServerEventMCPListToolsCompletedShape } from './RealtimeServerEventMCPListToolsCompleted.ts'
import { RealtimeServerEventMCPListToolsFailedShape } from './RealtimeServerEventMCPListToolsFailed.ts'
import { RealtimeServerEventMCPListToolsInProgressShape } from './RealtimeServerEventMCPListToolsInProgress.ts'
import { RealtimeServerEventOutputAudioBufferClearedShape } from './RealtimeServerEventOutputAudioBufferCleared.ts'
import { RealtimeServerEventOutputAudioBufferStartedShape } from './RealtimeServerEventOutputAudioBufferStarted.ts'
import { RealtimeServerEventOutputAudioBufferStoppedShape } from './RealtimeServerEventOutputAudioBufferStopped.ts'
import { RealtimeServerEventRateLimitsUpdatedShape } from './RealtimeServerEventRateLimitsUpdated.ts'
import { RealtimeServerEventResponseAudioDeltaShape } from './RealtimeServerEventResponseAudioDelta.ts'
import { RealtimeServerEventResponseAudioDoneShape } from './RealtimeServerEventResponseAudioDone.ts'
import { RealtimeServerEventResponseAudioTranscriptDeltaShape } from './RealtimeServerEventResponseAudioTranscriptDelta.ts'
import { RealtimeServerEventResponseAudioTranscriptDoneShape } from './RealtimeServerEventResponseAudioTranscriptDone.ts'
import { RealtimeServerEventResponseContentPartAddedShape } from './RealtimeServerEventResponseContentPartAdded.ts'
import { RealtimeServerEventResponseContentPartDoneShape } from './RealtimeServerEventResponseContentPartDone.ts'
import { RealtimeServerEventResponseCreatedShape } from './RealtimeServerEventResponseCreated.ts'
import { RealtimeServerEventResponseDoneShape } from './RealtimeServerEventResponseDone.ts'
import { RealtimeServerEventResponseFunctionCallArgumentsDeltaShape } from './RealtimeServerEventResponseFunctionCallArgumentsDelta.ts'
import { RealtimeServerEventResponseFunctionCallArgumentsDoneShape } from './RealtimeServerEventResponseFunctionCallArgumentsDone.ts'
import { RealtimeServerEventResponseMCPCallArgumentsDeltaShape } from './RealtimeServerEventResponseMCPCallArgumentsDelta.ts'
import { RealtimeServerEventResponseMCPCallArgumentsDoneShape } from './RealtimeServerEventResponseMCPCallArgumentsDone.ts'
import { RealtimeServerEventResponseMCPCallCompletedShape } from './RealtimeServerEventResponseMCPCallCompleted.ts'
import { RealtimeServerEventResponseMCPCallFailedShape } from './RealtimeServerEventResponseMCPCallFailed.ts'
import { RealtimeServerEventResponseMCPCallInProgressShape } from './RealtimeServerEventResponseMCPCallInProgress.ts'
import { RealtimeServerEventResponseOutputItemAddedShape } from './RealtimeServerEventResponseOutputItemAdded.ts'
import { RealtimeServerEventResponseOutputItemDoneShape } from './RealtimeServerEventResponseOutputItemDone.ts'
import { RealtimeServerEventResponseTextDeltaShape } from './RealtimeServerEventResponseTextDelta.ts'
import { RealtimeServerEventResponseTextDoneShape } from './RealtimeServerEventResponseTextDone.ts'
import { RealtimeServerEventSessionCreatedShape } from './RealtimeServerEventSessionCreated.ts'
import { RealtimeServerEventSessionUpdatedShape } from './RealtimeServerEventSessionUpdated.ts'

/** What is checked of a `RealtimeServerEvent`. */
export const RealtimeServerEventShape: Shape = variant('type', {
  'conversation.created': RealtimeServerEventConversationCreatedShape,
  'conversation.item.created': RealtimeServerEventConversationItemCreatedShape,
  'conversation.item.deleted': RealtimeServerEventConversationItemDeletedShape,
  'conversation.item.input_audio_transcription.completed':
    RealtimeServerEventConversationItemInputAudioTranscriptionCompletedShape,
  'conversation.item.input_audio_transcription.delta':
    RealtimeServerEventConversationItemInputAudioTranscriptionDeltaShape,
  'conversation.item.input_audio_transcription.failed':
    RealtimeServerEventConversationItemInputAudioTranscriptionFailedShape,
  'conversation.item.retrieved': RealtimeServerEventConversationItemRetrievedShape,
  'conversation.item.truncated': RealtimeServerEventConversationItemTruncatedShape,
  error: RealtimeServerEventErrorShape,
  'input_audio_buffer.cleared': RealtimeServerEventInputAudioBufferClearedShape,
  'input_audio_buffer.committed': RealtimeServerEventInputAudioBufferCommittedShape,
  'input_audio_buffer.dtmf_event_received': RealtimeServerEventInputAudioBufferDtmfEventReceivedShape,
  'input_audio_buffer.speech_started': RealtimeServerEventInputAudioBufferSpeechStartedShape,
  'input_audio_buffer.speech_stopped': RealtimeServerEventInputAudioBufferSpeechStoppedShape,
  'rate_limits.updated': RealtimeServerEventRateLimitsUpdatedShape,
  'response.output_audio.delta': RealtimeServerEventResponseAudioDeltaShape,
  'response.output_audio.done': RealtimeServerEventResponseAudioDoneShape,
  'response.output_audio_transcript.delta': RealtimeServerEventResponseAudioTranscriptDeltaShape,
  'response.output_audio_transcript.done': RealtimeServerEventResponseAudioTranscriptDoneShape,
  'response.content_part.added': RealtimeServerEventResponseContentPartAddedShape,
  'response.content_part.done': RealtimeServerEventResponseContentPartDoneShape,
  'response.created': RealtimeServerEventResponseCreatedShape,
  'response.done': RealtimeServerEventResponseDoneShape,
  'response.function_call_arguments.delta': RealtimeServerEventResponseFunctionCallArgumentsDeltaShape,
  'response.function_call_arguments.done': RealtimeServerEventResponseFunctionCallArgumentsDoneShape,
  'response.output_item.added': RealtimeServerEventResponseOutputItemAddedShape,
  'response.output_item.done': RealtimeServerEventResponseOutputItemDoneShape,
  'response.output_text.delta': RealtimeServerEventResponseTextDeltaShape,
  'response.output_text.done': RealtimeServerEventResponseTextDoneShape,
  'session.created': RealtimeServerEventSessionCreatedShape,
  'session.updated': RealtimeServerEventSessionUpdatedShape,
  'output_audio_buffer.started': RealtimeServerEventOutputAudioBufferStartedShape,
  'output_audio_buffer.stopped': RealtimeServerEventOutputAudioBufferStoppedShape,
  'output_audio_buffer.cleared': RealtimeServerEventOutputAudioBufferClearedShape,
  'conversation.item.added': RealtimeServerEventConversationItemAddedShape,
  'conversation.item.done': RealtimeServerEventConversationItemDoneShape,
  'input_audio_buffer.timeout_triggered': RealtimeServerEventInputAudioBufferTimeoutTriggeredShape,
  'conversation.item.input_audio_transcription.segment':
    RealtimeServerEventConversationItemInputAudioTranscriptionSegmentShape,
  'mcp_list_tools.in_progress': RealtimeServerEventMCPListToolsInProgressShape,
  'mcp_list_tools.completed': RealtimeServerEventMCPListToolsCompletedShape,
  'mcp_list_tools.failed': RealtimeServerEventMCPListToolsFailedShape,
  'response.mcp_call_arguments.delta': RealtimeServerEventResponseMCPCallArgumentsDeltaShape,
  'response.mcp_call_arguments.done': RealtimeServerEventResponseMCPCallArgumentsDoneShape,
  'response.mcp_call.in_progress': RealtimeServerEventResponseMCPCallInProgressShape,
  'response.mcp_call.completed': RealtimeServerEventResponseMCPCallCompletedShape,
  'response.mcp_call.failed': RealtimeServerEventResponseMCPCallFailedShape,
})
