import { OpenAIError } from '../core/errors.ts'
import type { Client } from '../core/types.ts'
import { createRunStream } from '../operations/createRunStream.ts'
import { submitToolOutputsToRunStream } from '../operations/submitToolOutputsToRunStream.ts'
import type { CreateRunParams } from '../schemas/params/CreateRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { AssistantEvent } from '../streams/assistantEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { callTool, type ToolCall } from './rounds/callTool.ts'
import { streamRounds } from './rounds/streamRounds.ts'
import type { ToolSettings } from './runTools.ts'

/**
 * Runs an assistant that can call functions: streams its run, runs what it calls, all at once, submits what comes of it,
 * and streams on, until the run has ended. What may be called is up to the assistant, or to `tools` in the params.
 *
 * @param client From `createClient`.
 * @param params As for `createRunStream`.
 * @param settings The tools, how many streams they may take, and what becomes of errors.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The events of all streams; `collectRun` makes a run of them. Leaving the loop ends it.
 * @throws {OpenAIError} While reading: the rounds ran out; the error's `run` still waits for outputs, or for `cancelRun`.
 * @throws What the two operations throw, and their streams; what a tool throws when `onToolError` is `'throw'`.
 * @example
 * const weather = defineTool({
 *   name: 'get_weather',
 *   parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
 *   run: ({ city }) => `It is sunny in ${city}.`,
 * })
 * const { id: assistant_id } = await createAssistant(client, { model: 'gpt-4o-mini', tools: [weather] })
 * const message = { role: 'user' as const, content: 'How is the weather in Oslo?' }
 * const { id: thread_id } = await createThread(client, { messages: [message] })
 * const run = await collectRun(await runAssistantTools(client, { thread_id, assistant_id }, { tools: [weather] }))
 * console.log(run.status, run.messages)
 */
export async function runAssistantTools(
  client: Client,
  params: CreateRunParams,
  settings: ToolSettings,
  options?: SharedOptions,
): Promise<EventStream<AssistantEvent>> {
  const { maxRounds = 10 } = settings
  let rounds = 0
  let run: RunObject | undefined
  return streamRounds<AssistantEvent>(
    options?.signal,
    async (signal) => {
      if (!rounds++) return createRunStream(client, params, { ...options, signal })
      if (run?.status !== 'requires_action') return
      if (rounds > maxRounds) throw new OpenAIError(`The run still calls tools after ${maxRounds} rounds.`, { run })
      const { id: run_id, thread_id, required_action } = run
      const answer = async (call: ToolCall) => ({
        tool_call_id: call.id,
        output: await callTool(settings, call, signal),
      })
      const tool_outputs = await Promise.all((required_action?.submit_tool_outputs.tool_calls ?? []).map(answer))
      return submitToolOutputsToRunStream(client, { thread_id, run_id, tool_outputs }, { ...options, signal })
    },
    ({ data }) => {
      if (Object(data).object === 'thread.run') run = data as RunObject
    },
  )
}
