// Generated from spec/ by codegen/; change those.

import { isObject } from '../../core/isObject.ts'
import type { ResponseStreamEvent } from '../ResponseStreamEvent.ts'

/** Whether an event is a {@link ResponseStreamEvent} without `response`, `item`, `part`, as nearly all are. What it refuses may still be one. */
export function isPlainResponseStreamEvent(event: unknown): event is ResponseStreamEvent {
  return (
    isObject(event) &&
    typeof event.type === 'string' &&
    (event.sequence_number === undefined || typeof event.sequence_number === 'number') &&
    event.response === undefined &&
    event.item === undefined &&
    (event.item_id === undefined || typeof event.item_id === 'string') &&
    (event.output_index === undefined || typeof event.output_index === 'number') &&
    (event.content_index === undefined || typeof event.content_index === 'number') &&
    (event.delta === undefined || typeof event.delta === 'string') &&
    (event.text === undefined || typeof event.text === 'string') &&
    event.part === undefined
  )
}
