import type { ChatCompletionTokenLogprob } from '../../schemas/ChatCompletionTokenLogprob.ts'
import { hash } from '../random.ts'

/** A log probability made up for a token, always the same for it. */
export function logprob(token: string, rank = 0): number {
  return -(hash(token) % 1000) / 10_000 - rank
}

/** Log probabilities of tokens in chat's form, each with that many alternatives. */
export function chatLogprobs(tokens: readonly string[], alternatives: number): ChatCompletionTokenLogprob[] {
  return tokens.map((token) => ({
    ...entry(token, 0),
    top_logprobs: Array.from({ length: alternatives }, (_, rank) => entry(rank ? `${token}${rank}` : token, rank)),
  }))
}

function entry(token: string, rank: number): { token: string; logprob: number; bytes: number[] } {
  return { token, logprob: logprob(token, rank), bytes: [...new TextEncoder().encode(token)] }
}
