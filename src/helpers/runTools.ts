import type { Client } from '../core/types.ts'
import type { ChatCompletionRequestMessage } from '../schemas/ChatCompletionRequestMessage.ts'
import type { CompletionUsage } from '../schemas/CompletionUsage.ts'
import type { CreateChatCompletionResponse } from '../schemas/CreateChatCompletionResponse.ts'
import type { CreateChatCompletionParams } from '../schemas/params/CreateChatCompletionParams.ts'
import type { CustomTool, DeclaredTool, ToolCall } from './defineTool.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { beginChat } from './rounds/chat/beginChat.ts'
import { playChat } from './rounds/chat/playChat.ts'

/** The tools that a loop runs, and its limits. */
export interface ToolSettings {
  /** What the model can call. */
  tools: readonly (DeclaredTool | CustomTool)[]
  /** How many answers of the model the loop takes. Default 10. */
  maxRounds?: number | undefined
  /** How many tools run at a time. By default all that an answer calls. */
  concurrency?: number | undefined
  /** Whether bad arguments and what a tool throws go to the model, so that it can do better, or stop the loop. Default `'send'`. */
  onToolError?: 'send' | 'throw' | undefined
}

/** The tools that a chat runs, its limits, and who decides how it goes on. */
export interface RunToolsSettings extends ToolSettings {
  /**
   * Told of each round once its calls are answered. `{ stop: true }` ends the loop there; params hold for the next round
   * alone, but `messages` take the place of the conversation.
   */
  onRound?: ((round: ToolRound) => RoundDecision | Promise<RoundDecision>) | undefined
}

/** A round that is over. */
export interface ToolRound {
  /** How many rounds there were, this one included. */
  rounds: number
  /** What the model answered. */
  completion: CreateChatCompletionResponse
  /** The conversation so far, with what the tools gave. */
  messages: readonly ChatCompletionRequestMessage[]
  /** Tokens of all rounds so far. */
  usage: CompletionUsage | undefined
}

/** How a loop goes on: as it would, not at all, or with other params. */
// biome-ignore lint/suspicious/noConfusingVoidType: who only looks on returns nothing
export type RoundDecision = void | undefined | { stop: true } | Partial<RunToolsParams>

/** What a chat that runs tools takes: the params of a chat completion, whose tools come apart. */
export interface RunToolsParams extends Omit<CreateChatCompletionParams, 'tools'> {}

/** What came of a chat with tools. */
export interface ToolsResult<Runner extends string> {
  /** The last completion. */
  completion: CreateChatCompletionResponse
  /** The whole conversation: the messages given, those of the model and of the tools, and the last answer. */
  messages: ChatCompletionRequestMessage[]
  /** Tokens of all rounds together; undefined where the answers do not tell. */
  usage: CompletionUsage | undefined
  /** How many completions it took. */
  rounds: number
  /** Calls that wait for an answer or an approval: pass these to `answerTools`. Empty when the loop came to its end. */
  pending: ToolCall[]
  /** Ids of those that wait for an approval; there while calls are pending. */
  approvals?: string[] | undefined
  /** What `answerTools` goes on with; there while calls are pending. */
  resume?: ToolsResume<Runner> | undefined
}

/** What a chat goes on with once its calls are answered; plain data, also after a trip through JSON. */
export interface ToolsResume<Runner extends string> {
  /** The function that goes on. */
  runner: Runner
  /** Params of the next completion, but for its messages. */
  params: Omit<CreateChatCompletionParams, 'messages'>
}

/** What `runTools` resolves to. */
export interface RunToolsResult extends ToolsResult<'runTools'> {}

/**
 * Has a chat in which the model can call functions: asks, runs what it calls, sends what comes of it, and asks again,
 * until the model calls no more (in choice 0). A `tool_choice` that forces a call holds for the first round. Calls that
 * were cut, by a limit or a filter, are not run.
 *
 * @param client From `createClient`.
 * @param params As for `createChatCompletion`.
 * @param settings The tools, how many rounds they may take, what becomes of errors, and who decides how it goes on.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The last completion, the whole conversation, the tokens of all rounds, and the calls that are left to you:
 * of tools without `run`, and those that need an approval.
 * @throws {OpenAIError} The rounds ran out; the error's `messages` hold the conversation, to go on from.
 * @throws {APIError} An answer has no choice with a message.
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
  settings: RunToolsSettings,
  options: SharedOptions = {},
): Promise<RunToolsResult> {
  refuseOptions('runTools', settings)
  const { body, ...rest } = options
  return playChat(client, beginChat('runTools', { ...params, ...body }, settings), rest)
}
