import { type ChatFields, complete as completeChat } from '../chat/complete.ts'
import type { Progress } from '../protocol.ts'

/** The fields of a request that tell how many choices are due. */
interface CompletionFields extends ChatFields {
  prompt?: unknown
}

/** Follows text completions: as those of a chat, with `n` choices for each prompt. */
export function complete({ prompt, ...fields }: CompletionFields): Progress {
  const isList = Array.isArray(prompt) && typeof prompt[0] !== 'number'
  const prompts = (isList && prompt.length) || 1
  return completeChat({ ...fields, n: (fields.n ?? 1) * prompts })
}
