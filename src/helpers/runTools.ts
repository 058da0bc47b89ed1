import { createDeadline } from '../core/deadline.ts'
import { raceDeadline } from '../core/raceDeadline.ts'
import type { Client } from '../core/types.ts'
import { createChatCompletion } from '../operations/createChatCompletion.ts'
import type { ChatCompletionRequestMessage } from '../schemas/ChatCompletionRequestMessage.ts'
import type { CompletionUsage } from '../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import type { Tool } from './defineTool.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { createToolRounds } from './rounds/createToolRounds.ts'

/** The tools that a loop runs, and its limits. */
export interface ToolSettings {
  /** What the model can call. */
  tools: readonly Tool[]
  /** How many answers of the model the loop takes. Default 10. */
  maxRounds?: number | undefined
  /** Whether bad arguments and what a tool throws go to the model, so that it can do better, or stop the loop. Default `'send'`. */
  onToolError?: 'send' | 'throw' | undefined
}

/** What a chat that runs tools takes: the params of a chat completion, whose tools come apart. */
export interface RunToolsParams extends Omit<CreateChatCompletionParams, 'tools'> {}

/** What came of a chat with tools. */
export interface RunToolsResult {
  /** The last completion, which calls no tool. */
  completion: CreateChatCompletionResponse
  /** The whole conversation: the messages given, those of the model and of the tools, and the last answer. */
  messages: ChatCompletionRequestMessage[]
  /** Tokens of all rounds together; undefined where the answers do not tell. */
  usage: CompletionUsage | undefined
  /** How many completions it took. */
  rounds: number
}

/**
 * Has a chat in which the model can call functions: asks, runs what it calls, all at once, sends what comes of it, and
 * asks again, until the model calls no more (in choice 0).
 *
 * @param client From `createClient`.
 * @param params As for `createChatCompletion`.
 * @param settings The tools, how many rounds they may take, and what becomes of errors.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The last completion, the whole conversation, and the tokens of all rounds.
 * @throws {OpenAIError} The rounds ran out; the error's `messages` hold the conversation, to go on from.
 * @throws What `createChatCompletion` throws, the signal's reason, or what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => ({ city, sky: 'clear', celsius: 21 }),
 * })
 * const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'How is the weather in Oslo?' }] }
 * const { completion, usage, rounds } = await runTools(client, params, { tools: [weather] })
 * console.log(completion.choices[0]?.message.content, usage?.total_tokens, rounds)
 */
export async function runTools(
  client: Client,
  params: RunToolsParams,
  settings: ToolSettings,
  { signal, ...options }: SharedOptions = {},
): Promise<RunToolsResult> {
  signal?.throwIfAborted()
  const rounds = createToolRounds(params, settings)
  const deadline = createDeadline('runTools', 'totalTimeout', Infinity, signal)
  const run = async (): Promise<RunToolsResult> => {
    for (;;) {
      const completion = await createChatCompletion(client, rounds.next(), { ...options, signal: deadline.signal })
      const result = await rounds.take(completion, deadline.signal)
      if (result) return result
    }
  }
  return raceDeadline(deadline, run())
}
