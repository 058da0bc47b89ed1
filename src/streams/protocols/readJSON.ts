import type { ServerSentEvent } from '../serverSentEvent.ts'
import type { Parse } from './protocol.ts'

/** Makes an event of each message that holds JSON, whatever its name. */
export function readJSON(message: ServerSentEvent, parse: Parse): unknown {
  return parse(message)
}
