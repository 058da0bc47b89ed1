import type { Tool } from 'bonsai-openai/helpers/defineTool'
import type { FunctionToolCall } from 'bonsai-openai/schemas/FunctionToolCall'
import { logFailure } from '../logFailure.ts'

/** What came of a call, as the model and the reader are told. */
export interface ToolOutcome {
  status: 'done' | 'failed'
  output: string
}

/** Characters of a result; more would only cost. */
const MAX_OUTPUT = 50_000

/** Runs what a call names. What goes wrong is told to the model, which can do better; only a stop is thrown. */
export async function runTool(
  tools: readonly Tool[],
  { name, arguments: text, call_id }: FunctionToolCall,
  signal: AbortSignal,
): Promise<ToolOutcome> {
  const tool = tools.find((one) => one.function.name === name)
  if (!tool) return { status: 'failed', output: `There is no tool ${name}.` }
  const given = await tool.parse(text).then(
    (args) => ({ args }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : 'The arguments do not fit.' }),
  )
  if ('problem' in given) return { status: 'failed', output: given.problem }
  try {
    const result = await tool.run(given.args, { signal, tool_call_id: call_id })
    const output = typeof result === 'string' ? result : JSON.stringify(result ?? null)
    return { status: 'done', output: output.slice(0, MAX_OUTPUT) }
  } catch (error) {
    signal.throwIfAborted()
    // It may tell of the Worker's insides.
    logFailure(error)
    return { status: 'failed', output: `${name} failed. Try it with other arguments, or answer without it.` }
  }
}
