import type { RunObject } from '../../schemas/RunObject.ts'
import { chooseTool, type ToolChoice } from '../text/chooseTool.ts'
import type { Conversation } from '../text/reply.ts'

/** A tool of a run. */
export interface RunTool extends ToolChoice {
  type: 'function' | 'code_interpreter' | 'file_search'
}

/** The tool that a run uses next; none once outputs have come, or where none fits and none is required. */
export function chooseRunTool(
  { tools, tool_choice }: RunObject,
  { question, outputs }: Conversation,
): RunTool | undefined {
  if (outputs.length || tool_choice === 'none') return undefined
  const list = tools.map(describe)
  if (typeof tool_choice === 'object' && tool_choice) {
    const { type, function: named } = tool_choice
    return list.find((tool) => tool.type === type && (!named || tool.name === named.name))
  }
  return chooseTool(list, question) ?? (tool_choice === 'required' ? list[0] : undefined)
}

function describe(tool: RunObject['tools'][number]): RunTool {
  if (tool.type === 'function') return { type: tool.type, ...tool.function }
  if (tool.type === 'file_search')
    return { type: tool.type, name: 'file search', description: 'documents knowledge look find uploaded' }
  return {
    type: 'code_interpreter',
    name: 'code interpreter',
    description: 'run python calculate compute plot chart math',
  }
}
