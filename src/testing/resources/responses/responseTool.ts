import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import type { MCPTool } from '../../../schemas/MCPTool.ts'
import { Refusal } from '../../refusal.ts'
import type { ToolChoice } from '../../text/chooseTool.ts'
import { pickTool, type ToolRule } from '../../text/pickTool.ts'
import type { Conversation } from '../../text/reply.ts'
import { listMCPTools } from './mcpCalls.ts'

/** A tool that the caller runs, or an MCP server has, as it is called. */
export interface CalledTool extends ToolChoice {
  kind: 'function' | 'custom' | 'mcp'
  namespace?: string
  /** The server that has it. */
  server?: MCPTool
}

/** The tool that is called next, by the rule of chats: one of the caller's own, or of an MCP server. Others that the API runs are never called. */
export function responseTool(params: CreateResponse, conversation: Conversation): CalledTool | undefined {
  return pickTool((params.tools ?? []).flatMap(listTool), readChoice(params), conversation)
}

/** What the mock gives a tool of an MCP server. */
const ofServers = { type: 'object', properties: { question: { type: 'string' } }, required: ['question'] }

/** A tool that the caller runs, or a namespace of such tools, as a request holds it. */
interface OwnTool extends ToolChoice {
  type: 'function' | 'custom' | 'namespace'
  tools?: object[]
}

function isOwnTool(tool: object): tool is OwnTool {
  return 'name' in tool && 'type' in tool && ['function', 'custom', 'namespace'].includes(`${tool.type}`)
}

function isServer(tool: object): tool is MCPTool {
  return 'type' in tool && tool.type === 'mcp'
}

function listTool(tool: object): CalledTool[] {
  if (isServer(tool)) {
    const { server_description: description } = tool
    return listMCPTools(tool).map((name) => ({ kind: 'mcp', name, description, parameters: ofServers, server: tool }))
  }
  if (!isOwnTool(tool)) return []
  const { type, name, description, parameters, tools = [] } = tool
  if (type === 'namespace') return tools.flatMap(listTool).map((inner) => ({ ...inner, namespace: name }))
  return [{ kind: type, name, description, parameters }]
}

function readChoice({ tool_choice: choice, tools }: CreateResponse): ToolRule {
  if (choice !== undefined && choice !== 'none' && choice !== 'auto' && !tools?.length)
    throw new Refusal(400, "'tool_choice' is only allowed when 'tools' are given.", { param: 'tool_choice' })
  if (typeof choice !== 'object') return { must: choice === 'required' || (choice === 'none' ? false : undefined) }
  if (choice.type === 'allowed_tools' && 'tools' in choice)
    return { must: choice.mode === 'required' || undefined, allowed: choice.tools.map(({ name }) => `${name}`) }
  return 'name' in choice && typeof choice.name === 'string' ? { named: choice.name } : {}
}
