import { hasType } from '../hasType.ts'
import type { ResponseEvent } from './responseEvent.ts'

/** Events of a response. */
export function owns(event: unknown): event is ResponseEvent {
  return hasType(event, 'response.')
}
