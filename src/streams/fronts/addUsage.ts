import type { AnswerUsage } from '../uiMessageChunk.ts'

/** Tokens of a chat completion or a response by the names that front ends use, together with those before. */
export function addUsage(usage: unknown, before: AnswerUsage | undefined): AnswerUsage {
  const { prompt_tokens = 0, completion_tokens = 0, total_tokens = 0 } = Object(usage)
  const { input_tokens = prompt_tokens, output_tokens = completion_tokens } = Object(usage)
  const { inputTokens = 0, outputTokens = 0, totalTokens = 0 } = before ?? {}
  return {
    inputTokens: inputTokens + input_tokens,
    outputTokens: outputTokens + output_tokens,
    totalTokens: totalTokens + total_tokens,
  }
}
