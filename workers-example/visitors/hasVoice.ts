import type { Env } from '../env.ts'

/** Whether visitors can talk by voice: OpenAI alone knows what a call takes, so that a budget would not hold. */
export function hasVoice({ DAILY_TOKENS }: Env): boolean {
  return !DAILY_TOKENS
}
