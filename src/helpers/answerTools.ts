import { OpenAIError } from '../core/openAIError.ts'
import type { Client } from '../core/types.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { playChat } from './rounds/chat/playChat.ts'
import { resumeChat } from './rounds/chat/resumeChat.ts'
import { streamChat } from './rounds/chat/streamChat.ts'
import { playResponses } from './rounds/responses/playResponses.ts'
import { resumeResponses } from './rounds/responses/resumeResponses.ts'
import { streamResponses } from './rounds/responses/streamResponses.ts'
import type { Answering, Waiting } from './rounds/resumedLoop.ts'
import type { RunResponseToolsResult, RunResponseToolsSettings } from './runResponseTools.ts'
import type { ResponseToolsStream, StreamedResponseToolsResult } from './runResponseToolsStream.ts'
import type { RunToolsResult, RunToolsSettings } from './runTools.ts'
import type { StreamedToolsResult, ToolsStream } from './runToolsStream.ts'

/** Whether a tool may be run. */
export interface ToolApproval {
  approve: boolean
  /** Tells the model why not. */
  reason?: string | undefined
}

/**
 * Answers to pending calls, by their id (`call_id` in Responses, and the `id` of a request for an approval there): a
 * {@link ToolApproval}, or what the tool gave, text or anything that JSON can hold. To a call of a computer, a shell or
 * another tool of the API's own: the fields of the item that answers it, such as `{ output: { type: 'computer_screenshot', … } }`.
 */
export interface ToolAnswers {
  readonly [call_id: string]: unknown
}

/**
 * Goes on where a model waits for calls of tools: with what they gave, or with leave to run them. Calls that are not
 * answered stay pending. The result may have been through JSON, such as in a database or a page; then `settings.tools`
 * brings the functions back.
 *
 * @param client From `createClient`.
 * @param result What `runTools` or `runResponseTools` resolved to, or the `result` of their streams.
 * @param answers By the id of each pending call: what the tool gave, or `{ approve, reason }`.
 * @param settings Take the place of those that it began with.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns What the function that it began with returns.
 * @throws {OpenAIError} A call is not pending, or is approved and has no tool with `run`.
 * @throws What that function throws.
 * @example
 * const send = defineTool({
 *   name: 'send_mail',
 *   parameters: { type: 'object', properties: { to: { type: 'string' } }, required: ['to'] },
 *   run: ({ to }) => `Sent to ${to}.`,
 *   needsApproval: () => true,
 * })
 * const params = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Please mail Aki.' }] }
 * let result = await runTools(client, params, { tools: [send] })
 * for (const { id } of result.pending) result = await answerTools(client, result, { [id]: { approve: true } })
 * console.log(result.completion.choices[0]?.message.content)
 * @example
 * const dice = { type: 'mcp' as const, server_label: 'dice', server_url: 'https://dice.example/mcp', allowed_tools: ['roll'] }
 * const asked = { model: 'gpt-5', input: 'Please roll the dice.' }
 * let rolled = await runResponseTools(client, asked, { tools: [dice] })
 * for (const { id = '' } of rolled.pending) rolled = await answerTools(client, rolled, { [id]: { approve: true } })
 * console.log(outputText(rolled.response))
 */
export function answerTools(
  client: Client,
  result: RunToolsResult,
  answers: ToolAnswers,
  settings?: Partial<RunToolsSettings>,
  options?: SharedOptions,
): Promise<RunToolsResult>
export function answerTools(
  client: Client,
  result: StreamedToolsResult,
  answers: ToolAnswers,
  settings?: Partial<RunToolsSettings>,
  options?: SharedOptions,
): Promise<ToolsStream>
export function answerTools(
  client: Client,
  result: RunResponseToolsResult,
  answers: ToolAnswers,
  settings?: Partial<RunResponseToolsSettings>,
  options?: SharedOptions,
): Promise<RunResponseToolsResult>
export function answerTools(
  client: Client,
  result: StreamedResponseToolsResult,
  answers: ToolAnswers,
  settings?: Partial<RunResponseToolsSettings>,
  options?: SharedOptions,
): Promise<ResponseToolsStream>
export async function answerTools(
  client: Client,
  result: Given['result'],
  answers: ToolAnswers,
  settings: Given['settings'] = {},
  { body, ...options }: SharedOptions = {},
): Promise<RunToolsResult | ToolsStream | RunResponseToolsResult | ResponseToolsStream> {
  refuseOptions('answerTools', settings)
  const { signal } = options
  const given = { result, answers, settings, body }
  if (isOf('runTools', given)) {
    const { rounds, begin } = resumeChat(given)
    return playChat(client, rounds, options, await begin(signal))
  }
  if (isOf('runToolsStream', given)) {
    const { rounds, begin } = resumeChat(given)
    return streamChat(client, rounds, options, begin)
  }
  if (isOf('runResponseTools', given)) {
    const { rounds, begin } = resumeResponses(given)
    return playResponses(client, rounds, options, await begin(signal))
  }
  if (isOf('runResponseToolsStream', given)) {
    const { rounds, begin } = resumeResponses(given)
    return streamResponses(client, rounds, options, begin)
  }
  throw new OpenAIError('answerTools has nothing to go on with: no call of this result is pending.')
}

/** What is given of each kind of result; the overloads see to it that the settings fit. */
type GivenOfAny =
  | Answering<Waiting<RunToolsResult>, RunToolsSettings>
  | Answering<Waiting<StreamedToolsResult>, RunToolsSettings>
  | Answering<Waiting<RunResponseToolsResult>, RunResponseToolsSettings>
  | Answering<Waiting<StreamedResponseToolsResult>, RunResponseToolsSettings>

/** What is given, before its kind is known. */
type Given = Answering<
  RunToolsResult | StreamedToolsResult | RunResponseToolsResult | StreamedResponseToolsResult,
  RunToolsSettings | RunResponseToolsSettings
>

/** Whether the result came from a runner, and waits for answers. */
function isOf<Runner extends string>(
  runner: Runner,
  given: Given,
): given is Extract<GivenOfAny, { result: { resume: { runner: Runner } } }> {
  return given.result.resume?.runner === runner
}
