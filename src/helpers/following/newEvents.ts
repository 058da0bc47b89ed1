import type { ResponseStreamEvent } from '../../schemas/ResponseStreamEvent.ts'
import type { EventStream } from '../../streams/eventStream.ts'
import { moveCursor } from '../../streams/protocols/responses/moveCursor.ts'
import type { StreamCursor } from '../../streams/streamCursor.ts'
import { isLost } from './isLost.ts'

/** Yields the events that lie after a cursor, which moves along; returns the error with which the connection was lost, if it was. */
export async function* newEvents(
  stream: EventStream<ResponseStreamEvent>,
  cursor: StreamCursor,
): AsyncGenerator<ResponseStreamEvent, unknown> {
  try {
    for await (const event of stream) {
      const { starting_after = -1 } = cursor
      if (event.sequence_number <= starting_after) continue
      moveCursor(cursor, event)
      yield event
    }
  } catch (error) {
    if (isLost(error)) return error
    throw error
  }
  return undefined
}
