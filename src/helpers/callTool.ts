import { OpenAIError } from '../core/errors.ts'
import type { Tool } from './defineTool.ts'

/** The tools that a loop runs, and its limits. */
export interface ToolSettings {
  /** What the model can call. */
  tools: readonly Tool[]
  /** How many answers of the model the loop takes. Default 10. */
  maxRounds?: number | undefined
  /** Whether bad arguments and what a tool throws go to the model, so that it can do better, or stop the loop. Default `'send'`. */
  onToolError?: 'send' | 'throw' | undefined
}

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
