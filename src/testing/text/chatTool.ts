import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { Refusal } from '../refusal.ts'
import { chooseTool, type ToolChoice } from './chooseTool.ts'
import type { Conversation } from './reply.ts'

/** A tool of a chat, in any of its three forms. */
export interface ChatTool extends ToolChoice {
  kind: 'function' | 'custom' | 'functions'
}

/** The tool to call next; none once tools have answered, or where none fits and none is required. */
export function chatTool(
  params: CreateChatCompletionParams,
  { question, outputs }: Conversation,
): ChatTool | undefined {
  const { must, named, allowed } = readChoice(params)
  const tools = listTools(params).filter(({ name }) => !allowed || allowed.includes(name))
  const forced = tools.find(({ name }) => name === named)
  if (named && !forced)
    throw new Refusal(400, `Tool choice '${named}' is not among the tools.`, { param: 'tool_choice' })
  if (outputs.length || must === false) return undefined
  return forced ?? chooseTool(tools, question) ?? (must ? tools[0] : undefined)
}

function listTools({ tools, functions = [] }: CreateChatCompletionParams): ChatTool[] {
  return [
    ...(tools ?? []).map(
      (tool): ChatTool =>
        tool.type === 'custom' ? { kind: 'custom', ...tool.custom } : { kind: 'function', ...tool.function },
    ),
    ...functions.map((tool): ChatTool => ({ kind: 'functions', ...tool })),
  ]
}

interface Rule {
  /** True where a tool must be called, false where none may. */
  must?: boolean | undefined
  /** The one to call. */
  named?: string | undefined
  /** The only ones to choose from. */
  allowed?: string[] | undefined
}

function readChoice({ tool_choice, function_call, tools, functions }: CreateChatCompletionParams): Rule {
  if (tool_choice != null && !tools?.length && tool_choice !== 'none') throw only('tool_choice', 'tools')
  if (function_call !== undefined && !functions?.length && function_call !== 'none')
    throw only('function_call', 'functions')
  const choice = tool_choice ?? function_call
  if (typeof choice !== 'object') return { must: choice === 'required' || (choice === 'none' ? false : undefined) }
  if ('allowed_tools' in choice) {
    const { mode, tools: list } = choice.allowed_tools
    return { must: mode === 'required' || undefined, allowed: list.map(nameOf) }
  }
  return { named: nameOf(choice) }
}

function nameOf(tool: object): string {
  const { name, function: called, custom }: Record<string, { name?: string }> = { ...tool }
  return `${called?.name ?? custom?.name ?? name}`
}

function only(param: string, needed: string): Refusal {
  return new Refusal(400, `'${param}' is only allowed when '${needed}' are given.`, { param })
}
