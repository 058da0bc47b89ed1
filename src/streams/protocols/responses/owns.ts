import { isToolResult } from '../isToolResult.ts'
import { typeBegins } from '../typeBegins.ts'
import type { ResponseEvent } from './responseEvent.ts'

/** Events of a response, and what its tools gave. */
export function owns(event: unknown): event is ResponseEvent {
  return typeBegins(event, 'response.') || (isToolResult(event) && 'call_id' in event)
}
