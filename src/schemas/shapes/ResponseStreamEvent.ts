// Generated from spec/ by codegen/; change those.
import { type Shape, variant } from '../../core/shape.ts'
import { ResponseAudioDeltaEventShape } from './ResponseAudioDeltaEvent.ts'
import { ResponseAudioDoneEventShape } from './ResponseAudioDoneEvent.ts'
import { ResponseAudioTranscriptDeltaEventShape } from './ResponseAudioTranscriptDeltaEvent.ts'
import { ResponseAudioTranscriptDoneEventShape } from './ResponseAudioTranscriptDoneEvent.ts'
import { ResponseCodeInterpreterCallCodeDeltaEventShape } from './ResponseCodeInterpreterCallCodeDeltaEvent.ts'
import { ResponseCodeInterpreterCallCodeDoneEventShape } from './ResponseCodeInterpreterCallCodeDoneEvent.ts'
import { ResponseCodeInterpreterCallCompletedEventShape } from './ResponseCodeInterpreterCallCompletedEvent.ts'
import { ResponseCodeInterpreterCallInProgressEventShape } from './ResponseCodeInterpreterCallInProgressEvent.ts'
import { ResponseCodeInterpreterCallInterpretingEventShape } from './ResponseCodeInterpreterCallInterpretingEvent.ts'
import { ResponseCompletedEventShape } from './ResponseCompletedEvent.ts'
import { ResponseContentPartAddedEventShape } from './ResponseContentPartAddedEvent.ts'
import { ResponseContentPartDoneEventShape } from './ResponseContentPartDoneEvent.ts'
import { ResponseCreatedEventShape } from './ResponseCreatedEvent.ts'
import { ResponseCustomToolCallInputDeltaEventShape } from './ResponseCustomToolCallInputDeltaEvent.ts'
import { ResponseCustomToolCallInputDoneEventShape } from './ResponseCustomToolCallInputDoneEvent.ts'
import { ResponseErrorEventShape } from './ResponseErrorEvent.ts'
import { ResponseFailedEventShape } from './ResponseFailedEvent.ts'
import { ResponseFileSearchCallCompletedEventShape } from './ResponseFileSearchCallCompletedEvent.ts'
import { ResponseFileSearchCallInProgressEventShape } from './ResponseFileSearchCallInProgressEvent.ts'
import { ResponseFileSearchCallSearchingEventShape } from './ResponseFileSearchCallSearchingEvent.ts'
import { ResponseFunctionCallArgumentsDeltaEventShape } from './ResponseFunctionCallArgumentsDeltaEvent.ts'
import { ResponseFunctionCallArgumentsDoneEventShape } from './ResponseFunctionCallArgumentsDoneEvent.ts'
import { ResponseImageGenCallCompletedEventShape } from './ResponseImageGenCallCompletedEvent.ts'
import { ResponseImageGenCallGeneratingEventShape } from './ResponseImageGenCallGeneratingEvent.ts'
import { ResponseImageGenCallInProgressEventShape } from './ResponseImageGenCallInProgressEvent.ts'
import { ResponseImageGenCallPartialImageEventShape } from './ResponseImageGenCallPartialImageEvent.ts'
import { ResponseIncompleteEventShape } from './ResponseIncompleteEvent.ts'
import { ResponseInProgressEventShape } from './ResponseInProgressEvent.ts'
import { ResponseMCPCallArgumentsDeltaEventShape } from './ResponseMCPCallArgumentsDeltaEvent.ts'
import { ResponseMCPCallArgumentsDoneEventShape } from './ResponseMCPCallArgumentsDoneEvent.ts'
import { ResponseMCPCallCompletedEventShape } from './ResponseMCPCallCompletedEvent.ts'
import { ResponseMCPCallFailedEventShape } from './ResponseMCPCallFailedEvent.ts'
import { ResponseMCPCallInProgressEventShape } from './ResponseMCPCallInProgressEvent.ts'
import { ResponseMCPListToolsCompletedEventShape } from './ResponseMCPListToolsCompletedEvent.ts'
import { ResponseMCPListToolsFailedEventShape } from './ResponseMCPListToolsFailedEvent.ts'
import { ResponseMCPListToolsInProgressEventShape } from './ResponseMCPListToolsInProgressEvent.ts'
import { ResponseOutputItemAddedEventShape } from './ResponseOutputItemAddedEvent.ts'
import { ResponseOutputItemDoneEventShape } from './ResponseOutputItemDoneEvent.ts'
import { ResponseOutputTextAnnotationAddedEventShape } from './ResponseOutputTextAnnotationAddedEvent.ts'
import { ResponseQueuedEventShape } from './ResponseQueuedEvent.ts'
import { ResponseReasoningSummaryPartAddedEventShape } from './ResponseReasoningSummaryPartAddedEvent.ts'
import { ResponseReasoningSummaryPartDoneEventShape } from './ResponseReasoningSummaryPartDoneEvent.ts'
import { ResponseReasoningSummaryTextDeltaEventShape } from './ResponseReasoningSummaryTextDeltaEvent.ts'
import { ResponseReasoningSummaryTextDoneEventShape } from './ResponseReasoningSummaryTextDoneEvent.ts'
import { ResponseReasoningTextDeltaEventShape } from './ResponseReasoningTextDeltaEvent.ts'
import { ResponseReasoningTextDoneEventShape } from './ResponseReasoningTextDoneEvent.ts'
import { ResponseRefusalDeltaEventShape } from './ResponseRefusalDeltaEvent.ts'
import { ResponseRefusalDoneEventShape } from './ResponseRefusalDoneEvent.ts'
import { ResponseShellCallCommandAddedStreamingEventShape } from './ResponseShellCallCommandAddedStreamingEvent.ts'
import { ResponseShellCallCommandDeltaStreamingEventShape } from './ResponseShellCallCommandDeltaStreamingEvent.ts'
import { ResponseShellCallCommandDoneStreamingEventShape } from './ResponseShellCallCommandDoneStreamingEvent.ts'
import { ResponseShellCallOutputContentDeltaStreamingEventShape } from './ResponseShellCallOutputContentDeltaStreamingEvent.ts'
import { ResponseShellCallOutputContentDoneStreamingEventShape } from './ResponseShellCallOutputContentDoneStreamingEvent.ts'
import { ResponseTextDeltaEventShape } from './ResponseTextDeltaEvent.ts'
import { ResponseTextDoneEventShape } from './ResponseTextDoneEvent.ts'
import { ResponseWebSearchCallCompletedEventShape } from './ResponseWebSearchCallCompletedEvent.ts'
import { ResponseWebSearchCallInProgressEventShape } from './ResponseWebSearchCallInProgressEvent.ts'
import { ResponseWebSearchCallSearchingEventShape } from './ResponseWebSearchCallSearchingEvent.ts'

/** What is checked of a `ResponseStreamEvent`. */
export const ResponseStreamEventShape: Shape = variant('type', {
  'response.audio.delta': ResponseAudioDeltaEventShape,
  'response.audio.done': ResponseAudioDoneEventShape,
  'response.audio.transcript.delta': ResponseAudioTranscriptDeltaEventShape,
  'response.audio.transcript.done': ResponseAudioTranscriptDoneEventShape,
  'response.code_interpreter_call_code.delta': ResponseCodeInterpreterCallCodeDeltaEventShape,
  'response.code_interpreter_call_code.done': ResponseCodeInterpreterCallCodeDoneEventShape,
  'response.code_interpreter_call.completed': ResponseCodeInterpreterCallCompletedEventShape,
  'response.code_interpreter_call.in_progress': ResponseCodeInterpreterCallInProgressEventShape,
  'response.code_interpreter_call.interpreting': ResponseCodeInterpreterCallInterpretingEventShape,
  'response.completed': ResponseCompletedEventShape,
  'response.content_part.added': ResponseContentPartAddedEventShape,
  'response.content_part.done': ResponseContentPartDoneEventShape,
  'response.created': ResponseCreatedEventShape,
  error: ResponseErrorEventShape,
  'response.file_search_call.completed': ResponseFileSearchCallCompletedEventShape,
  'response.file_search_call.in_progress': ResponseFileSearchCallInProgressEventShape,
  'response.file_search_call.searching': ResponseFileSearchCallSearchingEventShape,
  'response.function_call_arguments.delta': ResponseFunctionCallArgumentsDeltaEventShape,
  'response.function_call_arguments.done': ResponseFunctionCallArgumentsDoneEventShape,
  'response.shell_call_command.added': ResponseShellCallCommandAddedStreamingEventShape,
  'response.shell_call_command.delta': ResponseShellCallCommandDeltaStreamingEventShape,
  'response.shell_call_command.done': ResponseShellCallCommandDoneStreamingEventShape,
  'response.shell_call_output_content.delta': ResponseShellCallOutputContentDeltaStreamingEventShape,
  'response.shell_call_output_content.done': ResponseShellCallOutputContentDoneStreamingEventShape,
  'response.in_progress': ResponseInProgressEventShape,
  'response.failed': ResponseFailedEventShape,
  'response.incomplete': ResponseIncompleteEventShape,
  'response.output_item.added': ResponseOutputItemAddedEventShape,
  'response.output_item.done': ResponseOutputItemDoneEventShape,
  'response.reasoning_summary_part.added': ResponseReasoningSummaryPartAddedEventShape,
  'response.reasoning_summary_part.done': ResponseReasoningSummaryPartDoneEventShape,
  'response.reasoning_summary_text.delta': ResponseReasoningSummaryTextDeltaEventShape,
  'response.reasoning_summary_text.done': ResponseReasoningSummaryTextDoneEventShape,
  'response.reasoning_text.delta': ResponseReasoningTextDeltaEventShape,
  'response.reasoning_text.done': ResponseReasoningTextDoneEventShape,
  'response.refusal.delta': ResponseRefusalDeltaEventShape,
  'response.refusal.done': ResponseRefusalDoneEventShape,
  'response.output_text.delta': ResponseTextDeltaEventShape,
  'response.output_text.done': ResponseTextDoneEventShape,
  'response.web_search_call.completed': ResponseWebSearchCallCompletedEventShape,
  'response.web_search_call.in_progress': ResponseWebSearchCallInProgressEventShape,
  'response.web_search_call.searching': ResponseWebSearchCallSearchingEventShape,
  'response.image_generation_call.completed': ResponseImageGenCallCompletedEventShape,
  'response.image_generation_call.generating': ResponseImageGenCallGeneratingEventShape,
  'response.image_generation_call.in_progress': ResponseImageGenCallInProgressEventShape,
  'response.image_generation_call.partial_image': ResponseImageGenCallPartialImageEventShape,
  'response.mcp_call_arguments.delta': ResponseMCPCallArgumentsDeltaEventShape,
  'response.mcp_call_arguments.done': ResponseMCPCallArgumentsDoneEventShape,
  'response.mcp_call.completed': ResponseMCPCallCompletedEventShape,
  'response.mcp_call.failed': ResponseMCPCallFailedEventShape,
  'response.mcp_call.in_progress': ResponseMCPCallInProgressEventShape,
  'response.mcp_list_tools.completed': ResponseMCPListToolsCompletedEventShape,
  'response.mcp_list_tools.failed': ResponseMCPListToolsFailedEventShape,
  'response.mcp_list_tools.in_progress': ResponseMCPListToolsInProgressEventShape,
  'response.output_text.annotation.added': ResponseOutputTextAnnotationAddedEventShape,
  'response.queued': ResponseQueuedEventShape,
  'response.custom_tool_call_input.delta': ResponseCustomToolCallInputDeltaEventShape,
  'response.custom_tool_call_input.done': ResponseCustomToolCallInputDoneEventShape,
})
