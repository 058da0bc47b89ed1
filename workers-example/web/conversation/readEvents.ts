import { EventSourceParserStream } from 'eventsource-parser/stream'
import type { StreamedEvent } from '../../chat/protocol.ts'
import { request } from '../api.ts'

/** The Worker writes a line every 15 seconds, so that nothing for so long means that the connection is dead. */
const SILENCE = 40_000

/** The events of a conversation from a place on, for as long as the connection lives. */
export async function* readEvents(
  conversation: string,
  place: number | undefined,
  signal: AbortSignal,
): AsyncGenerator<StreamedEvent, void> {
  const dead = new AbortController()
  let timer = setTimeout(() => dead.abort(), SILENCE)
  const stillAlive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => dead.abort(), SILENCE)
  }
  addEventListener('offline', () => dead.abort(), { signal: AbortSignal.any([signal, dead.signal]) })
  try {
    const from = place === undefined ? '' : `?after=${place}`
    const { body } = await request(`/api/conversations/${conversation}/events${from}`, {
      signal: AbortSignal.any([signal, dead.signal]),
    })
    if (!body) return
    const reader = body
      .pipeThrough(new TextDecoderStream())
      .pipeThrough(new EventSourceParserStream({ onComment: stillAlive }))
      .getReader()
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      stillAlive()
      yield JSON.parse(read.value.data)
    }
  } finally {
    clearTimeout(timer)
    dead.abort()
  }
}
