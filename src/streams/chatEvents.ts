import { type Protocol, parseEvent } from './protocol.ts'

/** The fields of a request that tell how many choices are due, and whether the usage is. */
export interface ChatFields {
  n?: number | null
  stream_options?: { include_usage?: boolean } | null
}

/** The parts of a chunk that tell how far its choices are. */
interface Chunk {
  choices?: unknown
  usage?: unknown
}

/**
 * Events of chat completions: complete once each choice that is expected or was seen has a finish reason, and
 * the usage came if it was asked for.
 *
 * @param fields The request's fields, as far as they tell how many choices are due.
 */
export function chatEvents<T>({ n, stream_options }: ChatFields): Protocol<T> {
  /** What a complete answer has all of: the usage, if it was asked for, and the finish reason of each choice that was seen. */
  const due: Record<string, unknown> = { usage: !stream_options?.include_usage }
  return {
    read(event, redact) {
      // Hosts send events of their own, such as `keepalive`; what holds choices is part of the answer by whatever name.
      if (event.event && !/error|"choices"|\[DONE]/.test(event.event + event.data)) return
      const chunk = parseEvent(event, redact) as Chunk | null | undefined
      const choices = chunk?.choices
      if (Array.isArray(choices)) {
        for (const choice of choices) {
          const { index, finish_reason } = Object(choice)
          due[index] ||= finish_reason
        }
      }
      due['usage'] ||= chunk?.usage
      return chunk as T | null | undefined
    },
    complete() {
      const all = Object.values(due)
      // The usage is one more.
      return all.length > (n ?? 1) && all.every(Boolean)
    },
  }
}
