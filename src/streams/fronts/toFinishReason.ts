import type { AnswerFinishReason } from '../uiMessageChunk.ts'

const REASONS: Record<string, AnswerFinishReason> = {
  stop: 'stop',
  completed: 'stop',
  length: 'length',
  max_output_tokens: 'length',
  content_filter: 'content-filter',
  tool_calls: 'tool-calls',
  function_call: 'tool-calls',
  cancelled: 'interrupted',
}

/** Why an answer ended, of the reason that a chat completion gives, or a response. */
export function toFinishReason(reason: string): AnswerFinishReason {
  return (Object.hasOwn(REASONS, reason) && REASONS[reason]) || 'other'
}
