export { aguiToolAnswers } from './aguiToolAnswers.ts'
export { type AIGatewayOptions, aiGateway } from './aiGateway.ts'
export { answerTools, type ToolAnswers, type ToolApproval } from './answerTools.ts'
export { type AzureOptions, azure } from './azure.ts'
export {
  type BatchEndpoints,
  type BatchFields,
  type BatchRequest,
  type BatchRequests,
  batchLines,
} from './batchLines.ts'
export {
  type ConnectRealtimeParams,
  type ConnectTranslationParams,
  connectRealtime,
  type RealtimeConnection,
  type RealtimeTranslationConnection,
} from './connectRealtime.ts'
export { connectResponses, type ResponsesConnection } from './connectResponses.ts'
export { decodeEmbedding } from './decodeEmbedding.ts'
export { defineOutput, type Output, type OutputDefinition } from './defineOutput.ts'
export {
  type CustomTool,
  type DeclaredTool,
  defineTool,
  type Tool,
  type ToolArguments,
  type ToolCall,
  type ToolContext,
  type ToolDeclaration,
  type ToolDefinition,
} from './defineTool.ts'
export { type EmbeddingVector, type EmbedManyParams, type EmbedManySettings, embedMany } from './embedMany.ts'
export { type FollowSettings, followResponse, type ResumeEvent } from './followResponse.ts'
export {
  type AGUIChatRequest,
  type AGUIRequest,
  type AGUIRequestOf,
  type AGUIResponseRequest,
  type FromAGUIInputSettings,
  fromAGUIInput,
} from './fromAGUIInput.ts'
export { type FromUIMessagesSettings, fromUIMessages } from './fromUIMessages.ts'
export type { SentToolResult, Trust } from './fronts/trust.ts'
export type { WaitingCalls } from './fronts/waitingIds.ts'
export type { ConversationOf } from './fronts/writeEntries.ts'
export type {
  CheckingSchema,
  PlainJSONSchema,
  SchemaCheck,
  SchemaPair,
  SchemaSource,
  StandardJSONSchema,
  ValueOf,
  WithJSONSchema,
} from './jsonSchema/schemaSource.ts'
export type { SharedOptions } from './options/sharedOptions.ts'
export { otel } from './otel.ts'
export { type DeepPartial, outputPartials } from './outputPartials.ts'
export { outputText } from './outputText.ts'
export { type ListArguments, type Page, pages } from './pages.ts'
export { paginate } from './paginate.ts'
export { parseOutput } from './parseOutput.ts'
export { type PollSettings, poll, type WaitSettings } from './poll.ts'
export { pollBatch } from './pollBatch.ts'
export { pollFile } from './pollFile.ts'
export { pollFineTuningJob } from './pollFineTuningJob.ts'
export { pollResponse } from './pollResponse.ts'
export { pollRun } from './pollRun.ts'
export { pollVectorStoreFile } from './pollVectorStoreFile.ts'
export { pollVectorStoreFileBatch } from './pollVectorStoreFileBatch.ts'
export { type BatchAnswer, type BatchFailure, readBatchOutput } from './readBatchOutput.ts'
export { type RealtimeTools, type RealtimeToolsSettings, realtimeTools } from './realtimeTools.ts'
export { responseFormat } from './responseFormat.ts'
export { responseTool } from './responseTool.ts'
export { type AssistantToolsStream, type PendingRun, runAssistantTools } from './runAssistantTools.ts'
export {
  type PendingResponseCall,
  type ResponseRoundDecision,
  type ResponseToolRound,
  type ResponseToolsResult,
  type ResponseToolsResume,
  type RunResponseToolsParams,
  type RunResponseToolsResult,
  type RunResponseToolsSettings,
  runResponseTools,
} from './runResponseTools.ts'
export {
  type ResponseToolResultEvent,
  type ResponseToolsStream,
  type ResponseToolsStreamEvent,
  runResponseToolsStream,
  type StreamedResponseToolsResult,
} from './runResponseToolsStream.ts'
export {
  type RoundDecision,
  type RunToolsParams,
  type RunToolsResult,
  type RunToolsSettings,
  runTools,
  type ToolRound,
  type ToolSettings,
  type ToolsResult,
  type ToolsResume,
} from './runTools.ts'
export {
  runToolsStream,
  type StreamedToolsResult,
  type ToolResultEvent,
  type ToolsStream,
  type ToolsStreamChunk,
  type ToolsStreamEvent,
} from './runToolsStream.ts'
export type { Socket, SocketClass, SocketEvent } from './sockets/socket.ts'
export type { SocketConnection } from './sockets/socketConnection.ts'
export type { SocketOptions, SocketSettings } from './sockets/socketSettings.ts'
export { type SubmitBatchParams, submitBatch } from './submitBatch.ts'
export { textFormat } from './textFormat.ts'
export { toInputItems } from './toInputItems.ts'
export type { OTelAttributes, OTelSpan, OTelTracer } from './tracing/tracer.ts'
export { uiToolAnswers } from './uiToolAnswers.ts'
export { type UnwrapSettings, unwrapWebhook, type WebhookRequest } from './unwrapWebhook.ts'
export {
  type LargeFileProgress,
  type StoredObject,
  type UploadLargeFileParams,
  type UploadLargeFileSettings,
  uploadLargeFile,
} from './uploadLargeFile.ts'
export {
  type FailedFile,
  type StoredFile,
  type UploadProgress,
  type UploadResult,
  type UploadSettings,
  type UploadToVectorStoreParams,
  uploadToVectorStore,
} from './uploadToVectorStore.ts'
export type { WebhookHeaders } from './webhooks/readHeaders.ts'
