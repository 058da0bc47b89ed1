/** What a tool gave, as the streams of tool loops tell it between the events of two answers. */
export interface ToolResult {
  type: 'tool_result'
}

/** Tells what a tool gave from the events of answers. */
export function isToolResult(event: unknown): event is ToolResult {
  return Object(event).type === 'tool_result'
}
