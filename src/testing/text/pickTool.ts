import { Refusal } from '../refusal.ts'
import { chooseTool, type ToolChoice } from './chooseTool.ts'
import type { Conversation } from './reply.ts'

/** What a request's `tool_choice` comes down to. */
export interface ToolRule {
  /** True where a tool must be called, false where none may. */
  must?: boolean | undefined
  /** The one to call. */
  named?: string | undefined
  /** The only ones to choose from. */
  allowed?: string[] | undefined
}

/** The tool to call next; none once tools have answered, or where none fits and none is required. */
export function pickTool<T extends ToolChoice>(
  tools: readonly T[],
  { must, named, allowed }: ToolRule,
  { question, outputs }: Conversation,
): T | undefined {
  const open = tools.filter(({ name }) => !allowed || allowed.includes(name))
  const forced = open.find(({ name }) => name === named)
  if (named && !forced)
    throw new Refusal(400, `Tool choice '${named}' is not among the tools.`, { param: 'tool_choice' })
  if (outputs.length || must === false) return undefined
  return forced ?? chooseTool(open, question) ?? (must ? open[0] : undefined)
}
