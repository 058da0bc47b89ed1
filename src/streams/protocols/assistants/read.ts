import type { ServerSentEvent } from '../../serverSentEvent.ts'
import type { Parse } from '../protocol.ts'

/** Reads named events as `{ event, data }`, up to `done`. */
export function read(message: ServerSentEvent, parse: Parse): unknown {
  const { event } = message
  const data = parse(message)
  if (data === undefined) return undefined
  return event === 'done' ? null : { event, data }
}
