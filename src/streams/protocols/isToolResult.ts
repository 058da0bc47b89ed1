/** What a tool gave, as the streams of tool loops tell it between the events of two answers: in a chat with `tool_call_id` and `content`, else with `call_id` and `output`. */
export interface ToolResult {
  type: 'tool_result'
  tool_call_id?: string | undefined
  call_id?: string | undefined
  name: string
  content?: string | undefined
  output?: unknown
  status: 'completed' | 'failed' | 'denied'
}

/** Tells what a tool gave from the events of answers. */
export function isToolResult(event: unknown): event is ToolResult {
  return Object(event).type === 'tool_result'
}
