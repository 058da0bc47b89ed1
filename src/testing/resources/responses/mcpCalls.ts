import type { ItemResource } from '../../../schemas/ItemResource.ts'
import type { MCPApprovalRequest } from '../../../schemas/MCPApprovalRequest.ts'
import type { MCPTool } from '../../../schemas/MCPTool.ts'
import type { MCPToolCall } from '../../../schemas/MCPToolCall.ts'
import type { Context } from '../../context.ts'
import { Refusal } from '../../refusal.ts'

/** What a call of an MCP server says. */
export interface MCPCall extends Pick<MCPToolCall, 'server_label' | 'name' | 'arguments'> {}

/** The tools of an MCP server as far as a request names them; else one that is called like the server. */
export function listMCPTools({ allowed_tools, server_label }: MCPTool): string[] {
  const names = Array.isArray(allowed_tools) ? allowed_tools : allowed_tools?.tool_names
  return names ?? [server_label]
}

/** Whether a call has to wait for an approval, as all do unless the request says otherwise. */
export function needsApproval({ require_approval }: MCPTool, name: string): boolean {
  if (typeof require_approval !== 'object') return require_approval !== 'never'
  const { always, never } = require_approval ?? {}
  return always?.tool_names?.includes(name) || !never?.tool_names?.includes(name)
}

/** Makes a call of a server, which the mock doesn't have. */
export function makeMCPCall(
  { server_label, name, arguments: text }: MCPCall,
  approval_request_id: string | null,
  { id }: Context,
): MCPToolCall {
  const output = `${name} of ${server_label} was given ${text}`
  return {
    id: id('mcp_'),
    type: 'mcp_call',
    status: 'completed',
    approval_request_id,
    server_label,
    name,
    arguments: text,
    output,
    error: null,
  }
}

/** Makes the calls that were approved of and are not made yet; refuses an answer to what was not asked. */
export function makeApprovedCalls(items: readonly ItemResource[], context: Context): MCPToolCall[] {
  const made = items.flatMap((item) => (item.type === 'mcp_call' ? item.approval_request_id : []))
  return items.flatMap((item) => {
    if (item.type !== 'mcp_approval_response') return []
    const { approval_request_id, approve } = item
    const request = items.find((other): other is MCPApprovalRequest => isRequest(other, approval_request_id))
    if (!request)
      throw new Refusal(400, `No MCP approval request found with id '${approval_request_id}'.`, { param: 'input' })
    return approve && !made.includes(request.id) ? makeMCPCall(request, request.id, context) : []
  })
}

function isRequest(item: ItemResource, id: string): item is MCPApprovalRequest {
  return item.type === 'mcp_approval_request' && item.id === id
}
