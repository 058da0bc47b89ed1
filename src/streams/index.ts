export { type AGUIStreamOptions, aguiStreamResponse } from './aguiStreamResponse.ts'
export type { AssistantEvent } from './assistantEvent.ts'
export { audioDeltas } from './audioDeltas.ts'
export type { AudioEvent } from './audioEvent.ts'
export { collectChatCompletion } from './collectChatCompletion.ts'
export { collectCompletion } from './collectCompletion.ts'
export type { CollectedRun } from './collectedRun.ts'
export { collectResponse } from './collectResponse.ts'
export { collectRun } from './collectRun.ts'
export type { EventFamily } from './eventFamily.ts'
export { type EventIterator, EventStream, type IterableStream } from './eventStream.ts'
export { eventStreamResponse } from './eventStreamResponse.ts'
export type { Events } from './events.ts'
export type { FrontEvent } from './frontEvent.ts'
export type { AGUIRun } from './fronts/aguiProtocol.ts'
export type { AnswerEnd, FrontParts } from './fronts/front.ts'
export type { FrontOptions } from './fronts/frontResponse.ts'
export type { ToolResult } from './protocols/isToolResult.ts'
export type { ResponseEvent } from './protocols/responses/responseEvent.ts'
export { type ReadEventStreamOptions, readEventStream } from './readEventStream.ts'
export { reasoningDeltas } from './reasoningDeltas.ts'
export type { ReasoningEvent } from './reasoningEvent.ts'
export { type RequestStreamCall, requestStream } from './requestStream.ts'
export type { ServerSentEvent } from './serverSentEvent.ts'
export { serverSentEvents } from './serverSentEvents.ts'
export { type Snapshot, type SnapshotEvent, snapshots } from './snapshots.ts'
export type { Source } from './source.ts'
export { type StreamCursor, streamCursor } from './streamCursor.ts'
export { StreamParseError } from './streamParseError.ts'
export type { StreamPosition } from './streamPosition.ts'
export { StreamTruncatedError } from './streamTruncatedError.ts'
export { textDeltas } from './textDeltas.ts'
export type { TextEvent } from './textEvent.ts'
export { textStreamResponse } from './textStreamResponse.ts'
export type {
  AnswerFinishReason,
  AnswerUsage,
  CalledTool,
  DataChunk,
  PassageChunk,
  ProviderMetadata,
  SourceChunk,
  ToolChunk,
  UIMessageChunk,
} from './uiMessageChunk.ts'
export { type UIMessageStreamOptions, uiMessageStreamResponse } from './uiMessageStreamResponse.ts'
export type { CollectOptions } from './writing/collectAlong.ts'
export type { RespondOptions } from './writing/respond.ts'
