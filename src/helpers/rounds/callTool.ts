import { OpenAIError } from '../../core/openAIError.ts'
import type { CustomTool, DeclaredTool } from '../defineTool.ts'
import type { ToolSettings } from '../runTools.ts'
import { readArguments } from './readArguments.ts'
import type { ModelCall } from './readModelCalls.ts'
import { toContent } from './toContent.ts'

/** What goes to the model for a call. */
export interface ToolAnswer {
  content: string
  /** Whether the tool gave it, failed, or was not allowed to run. */
  status: 'completed' | 'failed' | 'denied'
}

/** Runs the tool that a call names; undefined where someone else has to run it, or to approve of it first. */
export async function callTool(
  { tools, onToolError }: ToolSettings,
  call: ModelCall,
  signal: AbortSignal,
  isApproved = false,
): Promise<ToolAnswer | undefined> {
  signal.throwIfAborted()
  const { name, sent } = call
  try {
    const tool = findTool(tools, name)
    if (!tool) throw new OpenAIError(`There is no tool ${name}.`)
    const args = await parse(tool, call)
    if (!tool.run) return undefined
    if (!isApproved && (await tool.needsApproval?.(args, sent))) return undefined
    const output = await tool.run(args, { signal, tool_call_id: sent.id })
    return { content: toContent(name, output), status: 'completed' }
  } catch (error) {
    if (onToolError === 'throw') throw error
    return { content: `Error: ${wordsOf(error)}`, status: 'failed' }
  }
}

/** A tool as it is run, whatever it takes. */
interface RunnableTool extends Pick<DeclaredTool, 'parse' | 'run' | 'needsApproval'> {}

export function findTool(tools: ToolSettings['tools'], name: string): RunnableTool | undefined {
  return tools.find((tool) => nameOf(tool) === name)
}

function nameOf(tool: DeclaredTool | CustomTool): string {
  return tool.type === 'custom' ? tool.custom.name : tool.function.name
}

/** What the tool is given: its arguments, or the text that was written for a custom one. */
async function parse(tool: RunnableTool, { sent, name, text }: ModelCall): Promise<unknown> {
  if (tool.parse) return tool.parse(text)
  if (sent.type === 'custom') return text
  const args = readArguments(text)
  if (!args) throw new OpenAIError(`The arguments of ${name} are not a JSON object: ${text}`)
  return args
}

function wordsOf(error: unknown): string {
  const { message = error } = Object(error)
  return typeof message === 'string' ? message : 'the tool failed.'
}
