import type { Client } from '../core/types.ts'
import { createChatCompletionStream } from '../operations/createChatCompletionStream.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { accumulate as accumulateChat } from '../streams/protocols/chat/accumulate.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { createToolRounds } from './rounds/createToolRounds.ts'
import { streamRounds } from './rounds/streamRounds.ts'
import type { RunToolsParams, RunToolsResult, ToolSettings } from './runTools.ts'

/** The chunks of all rounds of a chat with tools. */
export interface ToolsStream extends EventStream<CreateChatCompletionStreamResponse> {
  /** What `runTools` would have returned; there once the stream has been read to its end. */
  readonly result?: RunToolsResult | undefined
}

/**
 * Has a chat in which the model can call functions, as a stream: the chunks of each round, one after the other.
 *
 * @param client From `createClient`.
 * @param params As for `createChatCompletionStream`; `stream_options: { include_usage: true }` for `usage` in the result.
 * @param settings The tools, how many rounds they may take, and what becomes of errors.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The chunks, once the first headers are there, and at their end the `result`. Leaving the loop ends all of it.
 * @throws {OpenAIError} While reading: the rounds ran out; the error's `messages` hold the conversation, to go on from.
 * @throws What `createChatCompletionStream` throws, and its stream; what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 * const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'How is the weather in Oslo?' }] }
 * const stream = await runToolsStream(client, params, { tools: [weather] })
 * for await (const text of textDeltas(stream)) console.log(text)
 * console.log(stream.result?.messages)
 */
export async function runToolsStream(
  client: Client,
  params: RunToolsParams,
  settings: ToolSettings,
  options?: SharedOptions,
): Promise<ToolsStream> {
  const rounds = createToolRounds(params, settings)
  let round: ReturnType<typeof accumulateChat> | undefined
  const stream = await streamRounds(
    options?.signal,
    async (signal) => {
      const result = round && (await rounds.take(round.value, signal))
      if (result) {
        Object.assign(stream, { result })
        return
      }
      round = accumulateChat()
      return createChatCompletionStream(client, rounds.next(), { ...options, signal })
    },
    (chunk) => round?.add(chunk),
  )
  return stream
}
