import type { ResponseTool } from '../../../schemas/ResponseTool.ts'
import type { CustomTool, DeclaredTool } from '../../defineTool.ts'
import { responseTool } from '../../responseTool.ts'

/** Tools as a request takes them, the API's own as they are; undefined where there are none. */
export function toResponseTools(
  tools: readonly (DeclaredTool | CustomTool | ResponseTool)[],
): ResponseTool[] | undefined {
  return tools.length ? tools.map((tool) => (isOfChat(tool) ? responseTool(tool) : tool)) : undefined
}

/** Whether a tool is in chat's form, which has what it is called in an object of its own. */
function isOfChat(tool: DeclaredTool | CustomTool | ResponseTool): tool is DeclaredTool | CustomTool {
  return 'function' in tool || 'custom' in tool
}
