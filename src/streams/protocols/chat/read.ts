import type { ServerSentEvent } from '../../serverSentEvent.ts'
import type { Parse } from '../protocol.ts'

/** Reads chunks. Named messages are a host's own, such as `keepalive`, unless they hold choices or an error. */
export function read(message: ServerSentEvent, parse: Parse): unknown {
  const { event, data } = message
  const isChunk = !event || event === 'error' || data.includes('"choices"') || data.includes('"error"')
  return isChunk ? parse(message) : undefined
}
