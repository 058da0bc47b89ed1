import { OpenAIError } from '../core/openAIError.ts'
import type { Client } from '../core/types.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { createToolRounds, type Round, type ToolRounds } from './rounds/createToolRounds.ts'
import { playRounds } from './rounds/playRounds.ts'
import { readModelCalls } from './rounds/readModelCalls.ts'
import { settingsOf } from './rounds/settingsOf.ts'
import { streamToolRounds } from './rounds/streamToolRounds.ts'
import { toAnswerCall } from './rounds/toAnswerCall.ts'
import { toDefinitions } from './rounds/toDefinitions.ts'
import type { RunToolsResult, RunToolsSettings } from './runTools.ts'
import type { StreamedToolsResult, ToolsStream } from './runToolsStream.ts'

/** Whether a tool may be run. */
export interface ToolApproval {
  approve: boolean
  /** Tells the model why not. */
  reason?: string | undefined
}

/** Answers to pending calls, by their id: a {@link ToolApproval}, or what the tool gave, text or anything that JSON can hold. */
export interface ToolAnswers {
  readonly [tool_call_id: string]: unknown
}

/**
 * Goes on with a chat that stopped at calls of tools: with what they gave, or with leave to run them. Calls that are not
 * answered stay pending. The result may have been through JSON, such as in a database or a page; then `settings.tools`
 * brings the functions back.
 *
 * @param client From `createClient`.
 * @param result What `runTools` resolved to, or the `result` of `runToolsStream`.
 * @param answers By the `id` of each pending call: what the tool gave, or `{ approve, reason }`.
 * @param settings Take the place of those that the chat began with.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns What the function that the chat began with returns.
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
export async function answerTools(
  client: Client,
  result: RunToolsResult | StreamedToolsResult,
  answers: ToolAnswers,
  settings: Partial<RunToolsSettings> = {},
  options: SharedOptions = {},
): Promise<RunToolsResult | ToolsStream> {
  refuseOptions('answerTools', settings)
  const { completion, messages, usage, rounds, pending, resume } = result
  if (!resume) throw new OpenAIError('answerTools has nothing to go on with: no call of this result is pending.')
  const { body, ...rest } = options
  const chosen = { tools: resume.params.tools ?? [], ...settingsOf(resume), ...settings }
  const params = { ...resume.params, ...body, tools: toDefinitions(chosen.tools) }
  const calls = readModelCalls(pending)
  const round: Round = { completion, calls, answer: toAnswerCall(answers, calls, chosen) }
  const goOn = <Runner extends string>(runner: Runner): ToolRounds<Runner> =>
    createToolRounds({ messages, usage, rounds, resume: { runner, params } }, chosen)
  if (resume.runner === 'runTools') {
    const chat = goOn(resume.runner)
    return playRounds(client, chat, rest, await chat.settle(round, options.signal))
  }
  const chat = goOn(resume.runner)
  return streamToolRounds(client, chat, rest, (signal, tell) => chat.settle(round, signal, tell))
}
