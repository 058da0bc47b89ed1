import type { Progress } from '../protocol.ts'

/** The fields of a request that tell how many choices are due, and whether the usage is. */
export interface ChatFields {
  n?: number | null
  stream_options?: { include_usage?: boolean } | null
}

/**
 * Follows a chat completion: it's complete once each choice that is expected or was seen has a finish reason, and the
 * usage has come if it was asked for. `[DONE]` completes it where any choice was seen, silence once they have finished.
 */
export function complete({ n, stream_options }: ChatFields): Progress {
  const seen = new Set<unknown>()
  const finished = new Set<unknown>()
  let hasUsage = !stream_options?.include_usage
  return {
    add(chunk) {
      const { choices, usage } = Object(chunk)
      if (usage) hasUsage = true
      if (!Array.isArray(choices)) return false
      for (let place = 0; place < choices.length; place++) {
        const { index, finish_reason } = Object(choices[place])
        seen.add(index ?? place)
        if (finish_reason) finished.add(index ?? place)
      }
      return false
    },
    isComplete(ending) {
      if (ending === 'done') return seen.size > 0
      const isFinished = finished.size >= Math.max(n ?? 1, seen.size)
      return isFinished && (hasUsage || ending === 'silent')
    },
  }
}
