import { type ChatFields, chatEvents } from './chatEvents.ts'
import type { Protocol } from './protocol.ts'

/** Events of text completions: as of chat, with choices for each prompt. */
export function completionEvents<T>({ prompt, ...fields }: ChatFields & { prompt?: unknown }): Protocol<T> {
  const prompts = [prompt].flat().filter((part) => typeof part !== 'number').length || 1
  return chatEvents({ ...fields, n: (fields.n ?? 1) * prompts })
}
