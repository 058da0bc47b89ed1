import { createDeadline } from '../core/deadline.ts'
import { raceDeadline } from '../core/raceDeadline.ts'
import type { Client } from '../core/types.ts'
import { createChatCompletion } from '../operations/createChatCompletion.ts'
import type { ToolSettings } from './callTool.ts'
import type { SharedOptions } from './sharedOptions.ts'
import { createToolRounds, type RunToolsParams, type RunToolsResult } from './toolRounds.ts'

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
