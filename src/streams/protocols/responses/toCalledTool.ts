import type { CalledTool } from '../../uiMessageChunk.ts'

/** What the types of calls end with; what comes before names the tool. */
const CALL = '_call'

/** The call that an item is, as a front end is told of it; undefined where it is none. */
export function toCalledTool(item: unknown): CalledTool | undefined {
  const { type = '', id, call_id, name, approval_request_id } = Object(item)
  switch (type) {
    case 'function_call':
    case 'custom_tool_call':
      return { toolCallId: call_id ?? id, toolName: name }
    case 'mcp_call':
    case 'mcp_approval_request':
      return { toolCallId: approval_request_id ?? id, toolName: `mcp.${name}`, dynamic: true, providerExecuted: true }
  }
  if (!type.endsWith(CALL)) return undefined
  // What has an id of its call waits for an output that the app gives.
  return {
    toolCallId: call_id ?? id,
    toolName: type.slice(0, -CALL.length),
    dynamic: true,
    providerExecuted: call_id ? undefined : true,
  }
}
