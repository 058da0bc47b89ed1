import { typeBegins } from '../typeBegins.ts'
import type { ResponseEvent } from './responseEvent.ts'

/** Events of a response. */
export function owns(event: unknown): event is ResponseEvent {
  return typeBegins(event, 'response.')
}
