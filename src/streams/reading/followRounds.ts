import { isToolResult } from '../protocols/isToolResult.ts'
import type { Progress } from '../protocols/protocol.ts'

/**
 * Follows an answer that can have rounds: after what a tool gave, another answer follows, or `[DONE]`.
 *
 * @param begin Follows one answer.
 */
export function followRounds(begin: () => Progress): Progress {
  let progress = begin()
  const cursor = progress.cursor && { ...progress.cursor }
  let isBetween = false
  return {
    cursor,
    add(event) {
      isBetween = isToolResult(event)
      if (isBetween) {
        progress = begin()
        return false
      }
      const isLast = progress.add(event)
      if (cursor) Object.assign(cursor, progress.cursor)
      return isLast && !callsTools(event)
    },
    isComplete: (ending) => (isBetween ? ending === 'done' : progress.isComplete(ending)),
  }
}

/** Whether an event ends a response that calls tools of the caller's own; what they gave may follow. */
function callsTools(event: unknown): boolean {
  const { output } = Object(Object(event).response)
  return Array.isArray(output) && output.some(({ type }) => type === 'function_call' || type === 'custom_tool_call')
}
