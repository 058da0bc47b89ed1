import { isToolResult } from '../../streams/protocols/isToolResult.ts'

/** Whether another answer comes from this event of a stream on, as in the loops of tools. */
export function beginsAnswer(event: unknown): boolean {
  return isToolResult(event) || Object(event).type === 'response.created'
}
