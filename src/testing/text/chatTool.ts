import type { CreateChatCompletionParams } from '../../schemas/params/CreateChatCompletionParams.ts'
import { Refusal } from '../refusal.ts'
import type { ToolChoice } from './chooseTool.ts'
import { pickTool, type ToolRule } from './pickTool.ts'
import type { Conversation } from './reply.ts'

/** A tool of a chat, in any of its three forms. */
export interface ChatTool extends ToolChoice {
  kind: 'function' | 'custom' | 'functions'
}

/** The tool to call next; none once tools have answered, or where none fits and none is required. */
export function chatTool(params: CreateChatCompletionParams, conversation: Conversation): ChatTool | undefined {
  return pickTool(listTools(params), readChoice(params), conversation)
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

function readChoice({ tool_choice, function_call, tools, functions }: CreateChatCompletionParams): ToolRule {
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
