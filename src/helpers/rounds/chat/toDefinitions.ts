import type { ChatCompletionTool } from '../../../schemas/ChatCompletionTool.ts'
import type { CustomToolChatCompletions } from '../../../schemas/CustomToolChatCompletions.ts'

type Definition = ChatCompletionTool | CustomToolChatCompletions

/** A tool with what only a loop needs. */
type ToolOfLoop = Definition & { parse?: unknown; run?: unknown; needsApproval?: unknown }

/** Tools as a request takes them; undefined where there are none, since hosts refuse an empty list. */
export function toDefinitions(tools: readonly ToolOfLoop[]): Definition[] | undefined {
  return tools.length ? tools.map(({ parse, run, needsApproval, ...definition }) => definition) : undefined
}
