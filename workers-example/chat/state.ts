/** A file that a message refers to. */
export interface ChatFile {
  id: string
  filename: string
}

/** A tool that the model calls, its arguments as JSON. */
export interface ToolCall {
  id: string
  name: string
  arguments: string
}

/** A message of a chat, as it is kept and shown. */
export interface ChatMessage {
  role: 'user' | 'assistant' | 'tool'
  content: string
  /** What the user sent along. */
  files?: ChatFile[]
  /** The completion that an assistant's message is of. */
  id?: string
  tool_calls?: ToolCall[]
  /** The call that a tool's message answers. */
  tool_call_id?: string
  /** What the completion took. */
  usage?: Tokens
}

/** Tokens of a completion. */
export interface Tokens {
  prompt_tokens: number
  completion_tokens: number
}

/** A chat as a browser gets it. */
export interface ChatState {
  /** All messages, but those of the answer that is being written. */
  messages: ChatMessage[]
  /** Whether an answer is being written; its events are at `stream`. */
  running: boolean
  /** Whether the user stopped the last answer. */
  stopped: boolean
  /** Why the last answer failed, in words. */
  error?: string
}
