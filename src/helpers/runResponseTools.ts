import type { Client } from '../core/types.ts'
import type { ApplyPatchToolCall } from '../schemas/ApplyPatchToolCall.ts'
import type { ComputerToolCall } from '../schemas/ComputerToolCall.ts'
import type { CustomToolCall } from '../schemas/CustomToolCall.ts'
import type { FunctionShellCall } from '../schemas/FunctionShellCall.ts'
import type { FunctionToolCall } from '../schemas/FunctionToolCall.ts'
import type { InputItem } from '../schemas/InputItem.ts'
import type { LocalShellToolCall } from '../schemas/LocalShellToolCall.ts'
import type { MCPApprovalRequest } from '../schemas/MCPApprovalRequest.ts'
import type { CreateResponseParams } from '../schemas/params/CreateResponseParams.ts'
import type { ResponseObject } from '../schemas/ResponseObject.ts'
import type { ResponseTool } from '../schemas/ResponseTool.ts'
import type { ResponseUsage } from '../schemas/ResponseUsage.ts'
import type { ToolSearchCall } from '../schemas/ToolSearchCall.ts'
import type { CustomTool, DeclaredTool } from './defineTool.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { beginResponses } from './rounds/responses/beginResponses.ts'
import { playResponses } from './rounds/responses/playResponses.ts'
import type { ToolSettings } from './runTools.ts'

/** The tools of a response, the limits of its loop, and who decides how it goes on. */
export interface RunResponseToolsSettings extends Omit<ToolSettings, 'tools'> {
  /** What the model can call: tools of yours, and those of the API as it takes them, such as `{ type: 'web_search' }`. */
  tools: readonly (DeclaredTool | CustomTool | ResponseTool)[]
  /**
   * Told of each round once its calls are answered. `{ stop: true }` ends the loop there; params hold for the next round
   * alone, but `input` takes the place of the conversation.
   */
  onRound?: ((round: ResponseToolRound) => ResponseRoundDecision | Promise<ResponseRoundDecision>) | undefined
}

/** A round that is over. */
export interface ResponseToolRound {
  /** How many rounds there were, this one included. */
  rounds: number
  /** What the model answered. */
  response: ResponseObject
  /** What a next call takes to go on, with what the tools gave. */
  input: readonly InputItem[]
  /** Tokens of all rounds so far. */
  usage: ResponseUsage | undefined
}

/** How a loop goes on: as it would, not at all, or with other params. */
// biome-ignore lint/suspicious/noConfusingVoidType: who only looks on returns nothing
export type ResponseRoundDecision = void | undefined | { stop: true } | Partial<RunResponseToolsParams>

/** What a response that runs tools takes: the params of `createResponse`, whose tools come apart. */
export interface RunResponseToolsParams extends Omit<CreateResponseParams, 'tools' | 'background'> {}

/** An item of a response that waits for an answer of yours: a call, or a request to approve of one. */
export type PendingResponseCall =
  | FunctionToolCall
  | CustomToolCall
  | MCPApprovalRequest
  | ComputerToolCall
  | FunctionShellCall
  | LocalShellToolCall
  | ApplyPatchToolCall
  | ToolSearchCall

/** What came of a response with tools. */
export interface ResponseToolsResult<Runner extends string> {
  /** The last response. */
  response: ResponseObject
  /**
   * What the same params take in place of their own `input` to go on: that input, all that the model made, and what the
   * tools gave. With a `conversation`, only what it does not hold yet.
   */
  input: InputItem[]
  /** Tokens of all rounds together; undefined where the answers do not tell. */
  usage: ResponseUsage | undefined
  /** How many responses it took. */
  rounds: number
  /** What waits for an answer or an approval: pass these to `answerTools`. Empty when the loop came to its end. */
  pending: PendingResponseCall[]
  /** Ids of those that wait for an approval; there while calls are pending. */
  approvals?: string[] | undefined
  /** What `answerTools` goes on with; there while calls are pending. */
  resume?: ResponseToolsResume<Runner> | undefined
}

/** What a response goes on with once its calls are answered; plain data, also after a trip through JSON. */
export interface ResponseToolsResume<Runner extends string> {
  /** The function that goes on. */
  runner: Runner
  /** Params of the next response, but for its input. */
  params: Omit<CreateResponseParams, 'input'>
  /** The last response, where the API keeps it, and how many items of `input` lead up to it. */
  stored?: { id: string; items: number } | undefined
}

/** What `runResponseTools` resolves to. */
export interface RunResponseToolsResult extends ResponseToolsResult<'runResponseTools'> {}

/**
 * Makes a response whose model can call tools: asks, runs the functions and custom tools that it calls, sends what comes
 * of them, and asks again, until the model calls no more. The API's own tools are side by side with yours, and run there.
 * A `tool_choice` that forces a call holds for the first round. Calls of a response that was cut short are not run.
 *
 * Each round goes on from the response before (`previous_response_id`) and sends what is new alone; with a `conversation`
 * too. With `store: false` it sends everything, so include `reasoning.encrypted_content` there for a model that thinks.
 *
 * @param client From `createClient`.
 * @param params As for `createResponse`.
 * @param settings The tools, how many rounds they may take, what becomes of errors, and who decides how it goes on.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The last response, what a next call takes as `input`, the tokens of all rounds, and what is left to you: calls
 * of tools without `run`, calls of a computer, a shell and the like, and whatever needs an approval, MCP's requests too.
 * @throws {OpenAIError} The rounds ran out; the error's `input` holds the conversation, to go on from.
 * @throws {APIError} A response failed, which is the error's `body`, or has no `output`.
 * @throws What `createResponse` throws, the signal's reason, or what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => ({ city, sky: 'clear', celsius: 21 }),
 * })
 * const params = { model: 'gpt-5', input: 'How is the weather in Oslo?' }
 * const { response, usage, rounds } = await runResponseTools(client, params, { tools: [weather, { type: 'web_search' }] })
 * console.log(outputText(response), usage?.total_tokens, rounds)
 */
export async function runResponseTools(
  client: Client,
  params: RunResponseToolsParams,
  settings: RunResponseToolsSettings,
  options: SharedOptions = {},
): Promise<RunResponseToolsResult> {
  refuseOptions('runResponseTools', settings)
  const { body, ...rest } = options
  return playResponses(client, beginResponses('runResponseTools', { ...params, ...body }, settings), rest)
}
