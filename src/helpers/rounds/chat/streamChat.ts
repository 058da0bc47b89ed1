import type { Client } from '../../../core/types.ts'
import { createChatCompletionStream } from '../../../operations/createChatCompletionStream.ts'
import { accumulate } from '../../../streams/protocols/chat/accumulate.ts'
import type { SharedOptions } from '../../options/sharedOptions.ts'
import type { ToolResultEvent, ToolsStream } from '../../runToolsStream.ts'
import type { ToolRounds } from '../createToolRounds.ts'
import { type Begin, streamToolRounds } from '../streamToolRounds.ts'
import type { ChatTypes } from './chatApi.ts'

type StreamedChat = ChatTypes<'runToolsStream'>

/** Plays the rounds of a chat as one stream, from the answers to what was pending on. */
export function streamChat(
  client: Client,
  rounds: ToolRounds<StreamedChat>,
  options: SharedOptions,
  begin?: Begin<StreamedChat>,
): Promise<ToolsStream> {
  return streamToolRounds(
    rounds,
    {
      ask: (params, signal) => createChatCompletionStream(client, params, { ...options, signal }),
      accumulate,
      toEvent: ({ sent, name }, { content, status }): ToolResultEvent => ({
        type: 'tool_result',
        tool_call_id: sent.id,
        name,
        content,
        status,
        choices: [],
      }),
    },
    options.signal,
    begin,
  )
}
