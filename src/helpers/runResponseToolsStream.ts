import type { Client } from '../core/types.ts'
import type { FunctionCallOutputItemParam } from '../schemas/FunctionCallOutputItemParam.ts'
import type { ResponseStreamEvent } from '../schemas/ResponseStreamEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { beginResponses } from './rounds/responses/beginResponses.ts'
import { streamResponses } from './rounds/responses/streamResponses.ts'
import type { ResponseToolsResult, RunResponseToolsParams, RunResponseToolsSettings } from './runResponseTools.ts'

/** What goes to the model for a call, told between the events of two rounds. */
export interface ResponseToolResultEvent {
  type: 'tool_result'
  /** The call; of a call to an MCP server that you refused, the id of its request for approval. */
  call_id: string
  /** The tool that it named. */
  name: string
  /** What the model is told: what the tool gave, or why it gave nothing. Text, unless the tool gave parts. */
  output: FunctionCallOutputItemParam['output']
  /** Whether the tool gave it, failed, or was not allowed to run. */
  status: 'completed' | 'failed' | 'denied'
}

/** An event of a response with tools; its `type` tells the kinds apart. */
export type ResponseToolsStreamEvent = ResponseStreamEvent | ResponseToolResultEvent

/** What `runResponseToolsStream` came to. */
export interface StreamedResponseToolsResult extends ResponseToolsResult<'runResponseToolsStream'> {}

/** The events of all rounds of a response with tools, and between them what the tools gave. */
export interface ResponseToolsStream extends EventStream<ResponseToolsStreamEvent> {
  /** What `runResponseTools` would have returned; there once the stream has been read to its end. */
  readonly result?: StreamedResponseToolsResult | undefined
}

/**
 * Makes a response whose model can call tools, as a stream: the events of each round, one after the other, and between
 * them an event for each result of a tool, as soon as it is there. Its rounds go on as those of `runResponseTools` do.
 *
 * @param client From `createClient`.
 * @param params As for `createResponseStream`.
 * @param settings The tools, how many rounds they may take, what becomes of errors, and who decides how it goes on.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The events, once the first headers are there, and at their end the `result`. Leaving the loop ends all of it.
 * @throws {OpenAIError} While reading: the rounds ran out; the error's `input` holds the conversation, to go on from.
 * @throws {APIError} While reading: a response failed, which is the error's `body`.
 * @throws What `createResponseStream` throws, and its stream; what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 * const params = { model: 'gpt-5', input: 'How is the weather in Oslo?' }
 * const stream = await runResponseToolsStream(client, params, { tools: [weather] })
 * for await (const event of stream) {
 *   if (event.type === 'tool_result') console.log(event.name, event.output)
 *   if (event.type === 'response.output_text.delta') console.log(event.delta)
 * }
 * console.log(stream.result?.usage)
 */
export async function runResponseToolsStream(
  client: Client,
  params: RunResponseToolsParams,
  settings: RunResponseToolsSettings,
  options: SharedOptions = {},
): Promise<ResponseToolsStream> {
  refuseOptions('runResponseToolsStream', settings)
  const { body, ...rest } = options
  return streamResponses(client, beginResponses('runResponseToolsStream', { ...params, ...body }, settings), rest)
}
