/** Details that a front end keeps for the next request without showing them. */
export interface ProviderMetadata {
  openai: {
    /** The item of a response that this is. */
    itemId?: string | undefined
    /** The model's thoughts, in a form that only the API can read. */
    reasoningEncryptedContent?: string | undefined
    /** Whether a message was a word on the way or the final answer. */
    phase?: string | undefined
    /** The MCP server whose tool it is. */
    serverLabel?: string | undefined
  }
}

/** Tokens of an answer, of all its rounds together. */
export interface AnswerUsage {
  inputTokens: number
  outputTokens: number
  totalTokens: number
}

/** Why an answer ended. */
export type AnswerFinishReason = 'stop' | 'length' | 'content-filter' | 'tool-calls' | 'interrupted' | 'other'

/** A call of a tool, as a front end is told of it. */
export interface CalledTool {
  toolCallId: string
  toolName: string
  /** Whether the API runs it, such as a search of the web. */
  providerExecuted?: true | undefined
  /** Whether it is none of the app's own tools. */
  dynamic?: true | undefined
  providerMetadata?: ProviderMetadata | undefined
}

/** A piece of text or reasoning. */
export type PassageChunk =
  | { type: 'text-start' | 'reasoning-start'; id: string }
  | { type: 'text-delta' | 'reasoning-delta'; id: string; delta: string }
  | { type: 'text-end' | 'reasoning-end'; id: string; providerMetadata?: ProviderMetadata | undefined }

/** What becomes of a tool that is called. */
export type ToolChunk =
  | ({ type: 'tool-input-start'; inputEncoding?: 'text' | undefined } & CalledTool)
  | { type: 'tool-input-delta'; toolCallId: string; inputTextDelta: string }
  | ({ type: 'tool-input-available'; input: unknown } & CalledTool)
  | { type: 'tool-approval-request'; approvalId: string; toolCallId: string }
  | { type: 'tool-output-available'; toolCallId: string; output: unknown; providerExecuted?: true | undefined }
  | { type: 'tool-output-error'; toolCallId: string; errorText: string; providerExecuted?: true | undefined }
  | { type: 'tool-output-denied'; toolCallId: string }

/** What an answer rests on. */
export type SourceChunk =
  | { type: 'source-url'; sourceId: string; url: string; title?: string | undefined }
  | { type: 'source-document'; sourceId: string; mediaType: string; title: string; filename?: string | undefined }

/** A part of the app's own, which is passed on as it is. */
export interface DataChunk {
  type: `data-${string}`
  /** A later part of the same type and id takes its place. */
  id?: string | undefined
  data: unknown
  /** Whether it is told once, and not kept in the message. */
  transient?: boolean | undefined
}

/**
 * What a front end is told of an answer, in the words of the AI SDK's UI message stream, version 1.
 * @see https://ai-sdk.dev/docs/ai-sdk-ui/stream-protocol
 */
export type UIMessageChunk =
  | { type: 'start'; messageId?: string | undefined; messageMetadata?: unknown }
  | { type: 'start-step' | 'finish-step' }
  | PassageChunk
  | ToolChunk
  | SourceChunk
  | { type: 'file'; url: string; mediaType: string }
  | DataChunk
  | { type: 'finish'; finishReason: AnswerFinishReason; messageMetadata?: unknown }
  | { type: 'error'; errorText: string }
