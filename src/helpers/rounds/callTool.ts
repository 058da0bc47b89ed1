import { OpenAIError } from '../../core/openAIError.ts'
import type { ToolCall, ToolContext } from '../defineTool.ts'
import type { ModelCall } from './modelCall.ts'
import { parseArguments } from './parseArguments.ts'

/** What goes to the model for a call. */
export interface ToolAnswer<Content = string> {
  content: Content | string
  /** Whether the tool gave it, failed, or was not allowed to run. */
  status: 'completed' | 'failed' | 'denied'
  /** Why someone allowed it, or not. */
  reason?: string | undefined
}

/** A tool as it is run, whatever it takes. */
export interface RunnableTool {
  type: string
  parse?(text: string): Promise<unknown>
  run?(args: unknown, context: ToolContext): unknown
  needsApproval?(args: unknown, call: ToolCall): boolean | Promise<boolean>
}

/** The tools that a loop runs, and what becomes of their errors. */
export interface RunnableTools {
  tools: readonly RunnableTool[]
  onToolError?: 'send' | 'throw' | undefined
}

/**
 * Runs the tool that a call names; undefined where someone else has to run it, or to approve of it first.
 *
 * @param write Makes what the tool gave what the model is told.
 */
export async function callTool<Call extends ModelCall, Content>(
  { tools, onToolError }: RunnableTools,
  call: Call,
  signal: AbortSignal,
  write: (call: Call, output: unknown) => Content,
  isApproved = false,
): Promise<ToolAnswer<Content> | undefined> {
  signal.throwIfAborted()
  const { name, namespace, sent, waitsFor } = call
  if (waitsFor) return undefined
  try {
    // A namespace stands for the tools in it, which are left to the caller.
    const tool = findTool(tools, namespace ?? name)
    if (!tool) throw new OpenAIError(`There is no tool ${name}.`)
    const args = await parse(tool, call)
    if (!tool.run) return undefined
    if (!isApproved && (await tool.needsApproval?.(args, sent))) return undefined
    const output = await tool.run(args, { signal, tool_call_id: sent.id })
    return { content: write(call, output), status: 'completed' }
  } catch (error) {
    if (onToolError === 'throw') throw error
    return { content: `Error: ${wordsOf(error)}`, status: 'failed' }
  }
}

export function findTool(tools: readonly RunnableTool[], name: string): RunnableTool | undefined {
  return tools.find((tool) => nameOf(tool) === name)
}

/** The name of a tool, in chat's form or in that of Responses. */
function nameOf(tool: RunnableTool): unknown {
  const { function: called, custom } = Object(tool)
  return Object(called ?? custom ?? tool).name
}

/** What the tool is given: its arguments, or the text that was written for a custom one. */
function parse(tool: RunnableTool, { sent, name, text }: ModelCall): unknown {
  if (tool.parse) return tool.parse(text)
  return sent.type === 'custom' ? text : parseArguments(name, text)
}

function wordsOf(error: unknown): string {
  const { message = error } = Object(error)
  return typeof message === 'string' ? message : 'the tool failed.'
}
