import type { StreamPosition } from '../../streamPosition.ts'

/** Moves a cursor past an event. One without a number is counted, since numbers count from 0. */
export function moveCursor(cursor: StreamPosition, event: unknown): void {
  const { response, sequence_number } = Object(event)
  cursor.response_id ??= response?.id
  cursor.starting_after = sequence_number ?? (cursor.starting_after ?? -1) + 1
}
