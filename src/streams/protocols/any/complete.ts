import type { StreamPosition } from '../../streamPosition.ts'
import type { Progress } from '../protocol.ts'
import { complete as completeResponse } from '../responses/complete.ts'
import { owns as isOfResponse } from '../responses/owns.ts'

/** Follows any stream, to `[DONE]` or the end of its body; one whose first event is of a response, to the end of that. */
export function complete(): Progress {
  const cursor: StreamPosition = {}
  let isBegun = false
  let response: Progress | undefined
  return {
    cursor,
    add(event) {
      if (!isBegun && isOfResponse(event)) response = completeResponse()
      isBegun ||= Object(event).type !== 'keepalive'
      const isLast = response?.add(event) ?? false
      Object.assign(cursor, response?.cursor)
      return isLast
    },
    isComplete: (ending) => response?.isComplete(ending) ?? (ending === 'done' || ending === 'closed'),
  }
}
