import type { Client } from '../core/types.ts'
import type { CreateChatCompletionStreamResponse } from '../schemas/CreateChatCompletionStreamResponse.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { beginChat } from './rounds/chat/beginChat.ts'
import { streamChat } from './rounds/chat/streamChat.ts'
import type { RunToolsParams, RunToolsSettings, ToolsResult } from './runTools.ts'

/** What goes to the model for a call, told between the chunks of two rounds. */
export interface ToolResultEvent {
  type: 'tool_result'
  /** The call. */
  tool_call_id: string
  /** The tool that it named. */
  name: string
  /** What the model is told: what the tool gave, or why it gave nothing. */
  content: string
  /** Whether the tool gave it, failed, or was not allowed to run. */
  status: 'completed' | 'failed' | 'denied'
  /** Always empty, so that readers which know the API's chunks alone pass over it. */
  choices: never[]
}

/** A chunk of one of the rounds. */
export interface ToolsStreamChunk extends CreateChatCompletionStreamResponse {
  type?: undefined
}

/** An event of a chat with tools; its `type` tells the two kinds apart. */
export type ToolsStreamEvent = ToolsStreamChunk | ToolResultEvent

/** What `runToolsStream` came to. */
export interface StreamedToolsResult extends ToolsResult<'runToolsStream'> {}

/** The chunks of all rounds of a chat with tools, and between them what the tools gave. */
export interface ToolsStream extends EventStream<ToolsStreamEvent> {
  /** What `runTools` would have returned; there once the stream has been read to its end. */
  readonly result?: StreamedToolsResult | undefined
}

/**
 * Has a chat in which the model can call functions, as a stream: the chunks of each round, one after the other, and
 * between them an event for each result of a tool, as soon as it is there.
 *
 * @param client From `createClient`.
 * @param params As for `createChatCompletionStream`; `stream_options: { include_usage: true }` for `usage` in the result.
 * @param settings The tools, how many rounds they may take, what becomes of errors, and who decides how it goes on.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The events, once the first headers are there, and at their end the `result`. Leaving the loop ends all of it.
 * @throws {OpenAIError} While reading: the rounds ran out; the error's `messages` hold the conversation, to go on from.
 * @throws {APIError} While reading: an answer has no choice with a message.
 * @throws What `createChatCompletionStream` throws, and its stream; what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 * const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'How is the weather in Oslo?' }] }
 * const stream = await runToolsStream(client, params, { tools: [weather] })
 * for await (const event of stream) {
 *   if (event.type === 'tool_result') console.log(event.name, event.content)
 *   else console.log(event.choices[0]?.delta?.content)
 * }
 * console.log(stream.result?.messages)
 */
export async function runToolsStream(
  client: Client,
  params: RunToolsParams,
  settings: RunToolsSettings,
  options: SharedOptions = {},
): Promise<ToolsStream> {
  refuseOptions('runToolsStream', settings)
  const { body, ...rest } = options
  return streamChat(client, beginChat('runToolsStream', { ...params, ...body }, settings), rest)
}
