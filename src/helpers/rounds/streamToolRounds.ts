import type { Client } from '../../core/types.ts'
import { createChatCompletionStream } from '../../operations/createChatCompletionStream.ts'
import type { CreateChatCompletionStreamResponse } from '../../schemas/CreateChatCompletionStreamResponse.ts'
import type { EventStream } from '../../streams/eventStream.ts'
import { accumulate } from '../../streams/protocols/chat/accumulate.ts'
import type { SharedOptions } from '../options/sharedOptions.ts'
import type { StreamedToolsResult, ToolResultEvent, ToolsStream, ToolsStreamEvent } from '../runToolsStream.ts'
import type { Tell } from './answerCalls.ts'
import type { ToolRounds } from './createToolRounds.ts'
import { joinStreams } from './joinStreams.ts'
import { yieldWhile } from './yieldWhile.ts'

type Chunks = EventStream<CreateChatCompletionStreamResponse>

/** Answers the calls that a chat waits for. */
type Begin = (signal: AbortSignal, tell: Tell) => Promise<StreamedToolsResult | undefined>

/** Plays rounds as one stream, from the answers to what was pending on. */
export async function streamToolRounds(
  client: Client,
  rounds: ToolRounds<'runToolsStream'>,
  options: SharedOptions,
  begin?: Begin,
): Promise<ToolsStream> {
  const early: ToolResultEvent[] = []
  let result: StreamedToolsResult | undefined
  const nextStream = async (signal: AbortSignal): Promise<Chunks | undefined> =>
    result ? undefined : createChatCompletionStream(client, rounds.next(), { ...options, signal })

  const open = async (signal: AbortSignal): Promise<Chunks | undefined> => {
    result = await begin?.(signal, (event) => early.push(event))
    return nextStream(signal)
  }
  async function* play(first: Chunks | undefined, signal: AbortSignal): AsyncGenerator<ToolsStreamEvent, void> {
    yield* early
    for (let chunks = first; chunks; chunks = await nextStream(signal)) {
      const accumulator = accumulate()
      for await (const chunk of chunks) {
        accumulator.add(chunk)
        yield chunk
      }
      result = yield* yieldWhile<ToolResultEvent, StreamedToolsResult | undefined>((tell) =>
        rounds.take(accumulator.value, signal, tell),
      )
    }
    Object.assign(stream, { result })
  }
  const stream: ToolsStream = await joinStreams(options.signal, open, play)
  return stream
}
