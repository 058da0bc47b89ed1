import type { Progress } from '../protocol.ts'
import { complete as completeResponse } from '../responses/complete.ts'
import { owns as isOfResponse } from '../responses/owns.ts'

/** Follows any stream, to `[DONE]` or the end of its body; one whose first event is of a response, to the end of that. */
export function complete(): Progress {
  let isBegun = false
  let response: Progress | undefined
  return {
    add(event) {
      if (!isBegun && isOfResponse(event)) response = completeResponse()
      isBegun ||= Object(event).type !== 'keepalive'
      return response?.add(event) ?? false
    },
    isComplete: (ending) => response?.isComplete(ending) ?? (ending === 'done' || ending === 'closed'),
  }
}
