import type { ChatMessage, Tokens } from '../../chat/state.ts'

/** The tokens of a whole answer, for the message that ends it; undefined for others, and where nothing is known. */
export function tokensOf(messages: readonly ChatMessage[], index: number): Tokens | undefined {
  const next = messages[index + 1]
  if (next && next.role !== 'user') return undefined
  const start = messages.slice(0, index).findLastIndex(({ role }) => role === 'user')
  const all = messages.slice(start + 1, index + 1).flatMap(({ usage }) => usage ?? [])
  if (!all.length) return undefined
  return all.reduce((sum, { prompt_tokens, completion_tokens }) => ({
    prompt_tokens: sum.prompt_tokens + prompt_tokens,
    completion_tokens: sum.completion_tokens + completion_tokens,
  }))
}
