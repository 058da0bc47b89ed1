import type { Client } from 'bonsai-openai/core'
import type { Tool } from 'bonsai-openai/helpers/defineTool'
import { runToolsStream } from 'bonsai-openai/helpers/runToolsStream'
import type { ChatEvent } from './addChunk.ts'
import { conversation } from './conversation.ts'
import type { ChatMessage } from './state.ts'
import { tools } from './tools.ts'

/** What answers, where nobody chose another. */
export const MODEL = 'gpt-4o-mini'

/** Has the model answer a conversation, running the tools that it calls; each event is recorded as it comes. */
export async function answer(
  client: Client,
  messages: readonly ChatMessage[],
  record: (event: ChatEvent) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = await runToolsStream(
    client,
    { model: MODEL, messages: conversation(messages), stream_options: { include_usage: true } },
    { tools: tools.map((tool) => recorded(tool, record)) },
    { signal },
  )
  for await (const chunk of stream) record(chunk)
}

/** The tool, its results recorded: they are no chunks, since it is not the model that says them. */
function recorded(tool: Tool, record: (event: ChatEvent) => void): Tool {
  return {
    ...tool,
    async run(args, context) {
      const { tool_call_id } = context
      const tell = (content: string): void => record({ choices: [], tool_result: { tool_call_id, content } })
      try {
        const result = await tool.run(args, context)
        tell(JSON.stringify(result))
        return result
      } catch (error) {
        tell(`Error: ${error instanceof Error ? error.message : error}`)
        throw error
      }
    },
  }
}
