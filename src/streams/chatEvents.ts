import { type Protocol, parseEvent } from './protocol.ts'

/** The parts of a chunk that tell how far its choices are. */
interface Chunk {
  choices?: unknown
  usage?: unknown
}

/**
 * Events of chat and text completions: complete once each choice that is expected or was seen has a finish reason, and
 * the usage came if it was asked for.
 *
 * @param fields The request's fields, as far as they tell how many choices are due.
 */
export function chatEvents<T>(fields: object): Protocol<T> {
  const { n, prompt, stream_options } = fields as { n?: unknown; prompt?: unknown; stream_options?: unknown }
  const prompts = Array.isArray(prompt) && typeof prompt[0] !== 'number' ? prompt.length : 1
  const seen = new Set<unknown>()
  const finished = new Set<unknown>()
  let lacksUsage = Object(stream_options).include_usage
  return {
    read(event) {
      // Hosts send events of their own, such as `keepalive`; what holds choices is part of the answer by whatever name.
      if (event.event && event.event !== 'error' && !/"(choices|error)"|^\[DONE]/.test(event.data)) return
      const chunk = parseEvent(event) as Chunk | null | undefined
      const choices = chunk?.choices
      if (Array.isArray(choices)) {
        for (const choice of choices) {
          const { index, finish_reason } = Object(choice)
          seen.add(index)
          if (finish_reason) finished.add(index)
        }
      }
      if (chunk?.usage) lacksUsage = false
      return chunk as T | null | undefined
    },
    complete: () => finished.size >= Math.max(Number(n ?? 1) * prompts, seen.size) && !lacksUsage,
  }
}
