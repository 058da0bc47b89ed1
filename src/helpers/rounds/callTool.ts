import { OpenAIError } from '../../core/errors.ts'
import type { ToolSettings } from '../runTools.ts'

/** A call as the model wrote it; of a custom tool when it has no `function`. */
export interface ToolCall {
  id: string
  function?: { name: string; arguments: string }
}

/** Runs the tool that a call names, and makes text of what it returns or throws. */
export async function callTool(
  { tools, onToolError }: ToolSettings,
  call: ToolCall,
  signal: AbortSignal,
): Promise<string> {
  const { name, arguments: text = '' } = call.function ?? Object(Object(call).custom)
  try {
    const tool = tools.find((tool) => tool.function.name === name)
    if (!tool) throw new OpenAIError(`There is no tool ${name}.`)
    const result = await tool.run(await tool.parse(text), { signal, tool_call_id: call.id })
    return typeof result === 'string' ? result : JSON.stringify(result ?? null)
  } catch (error) {
    if (onToolError === 'throw') throw error
    return `Error: ${Object(error).message ?? error}`
  }
}
