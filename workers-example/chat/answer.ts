import type { Client } from 'bonsai-openai/core'
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
    { tools },
    { signal },
  )
  for await (const event of stream) record(event)
}
