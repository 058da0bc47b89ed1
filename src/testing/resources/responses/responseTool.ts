import type { CreateResponse } from '../../../schemas/CreateResponse.ts'
import { Refusal } from '../../refusal.ts'
import type { ToolChoice } from '../../text/chooseTool.ts'
import { pickTool, type ToolRule } from '../../text/pickTool.ts'
import type { Conversation } from '../../text/reply.ts'

/** A tool that the caller runs, as it is called. */
export interface CalledTool extends ToolChoice {
  kind: 'function' | 'custom'
  namespace?: string
}

/** The tool of the caller's own that is called next, by the rule of chats. Tools that the API runs are never called. */
export function responseTool(params: CreateResponse, conversation: Conversation): CalledTool | undefined {
  return pickTool((params.tools ?? []).flatMap(listTool), readChoice(params), conversation)
}

/** A tool that the caller runs, or a namespace of such tools, as a request holds it. */
interface OwnTool extends ToolChoice {
  type: 'function' | 'custom' | 'namespace'
  tools?: object[]
}

function isOwnTool(tool: object): tool is OwnTool {
  return 'name' in tool && 'type' in tool && ['function', 'custom', 'namespace'].includes(`${tool.type}`)
}

function listTool(tool: object): CalledTool[] {
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
