import { OpenAIError } from '../core/openAIError.ts'
import type { Client } from '../core/types.ts'
import { createRunStream } from '../operations/createRunStream.ts'
import { submitToolOutputsToRunStream } from '../operations/submitToolOutputsToRunStream.ts'
import type { CreateRunParams } from '../schemas/params/CreateRunParams.ts'
import type { SubmitToolOuputsToRunParams } from '../schemas/params/SubmitToolOuputsToRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { AssistantEvent } from '../streams/assistantEvent.ts'
import type { EventStream } from '../streams/eventStream.ts'
import { toMissingPartError } from './answers/toMissingPartError.ts'
import { withSignal } from './concurrency/withSignal.ts'
import type { ToolCall } from './defineTool.ts'
import { joinStreams } from './joining/joinStreams.ts'
import { refuseOptions } from './options/refuseOptions.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import { type AnsweredCall, answerCalls } from './rounds/answerCalls.ts'
import { callTool } from './rounds/callTool.ts'
import { readModelCalls } from './rounds/chat/readModelCalls.ts'
import type { ModelCall } from './rounds/modelCall.ts'
import { toContent } from './rounds/toContent.ts'
import type { ToolSettings } from './runTools.ts'

/** What an assistant waits for: a run that goes on once the outputs of all its calls are submitted. */
export interface PendingRun {
  /** The run, which is left in `requires_action`. */
  run: RunObject
  /** What the tools gave that could be run, to be submitted with the rest. */
  tool_outputs: SubmitToolOuputsToRunParams['tool_outputs']
  /** Calls of tools without `run`, and those that need an approval. */
  pending: ToolCall[]
}

/** The events of all streams of a run. */
export interface AssistantToolsStream extends EventStream<AssistantEvent> {
  /** What is left to be submitted, where the stream ended since calls were pending. */
  readonly pendingRun?: PendingRun | undefined
}

/**
 * Runs an assistant that can call functions: streams its run, runs what it calls, submits what comes of it, and streams
 * on, until the run has ended. What may be called is up to the assistant, or to `tools` in the params.
 *
 * @param client From `createClient`.
 * @param params As for `createRunStream`.
 * @param settings The tools, how many streams they may take, and what becomes of errors.
 * @param options Hold for each request; the signal also ends the tools.
 * @returns The events of all streams; `collectRun` makes a run of them. Leaving the loop ends it. It also ends where a
 * call is left to you; what is missing then is in `pendingRun`, to go on by `submitToolOutputsToRunStream`.
 * @throws {OpenAIError} While reading: the rounds ran out; the error's `run` still waits for outputs, or for `cancelRun`.
 * @throws {APIError} While reading: the run waits for outputs, but names no call.
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
  options: SharedOptions = {},
): Promise<AssistantToolsStream> {
  refuseOptions('runAssistantTools', settings)
  const { maxRounds = 10 } = settings
  let rounds = 1
  let run: RunObject | undefined

  const goOn = async (signal: AbortSignal): Promise<EventStream<AssistantEvent> | undefined> => {
    if (run?.status !== 'requires_action') return undefined
    if (rounds++ >= maxRounds)
      throw new OpenAIError(`The run still calls tools after ${maxRounds} rounds: raise maxRounds, or cancel it.`, {
        run,
      })
    const results = await withSignal(signal, answerRun(run, settings))
    const unanswered = results.flatMap(({ call, given }) => (given ? [] : call))
    const tool_outputs = results.flatMap(({ call, given }) =>
      given ? { tool_call_id: call.sent.id, output: given.content } : [],
    )
    if (unanswered.length) {
      const pending = unanswered.map(({ sent }) => sent)
      Object.assign(stream, { pendingRun: { run, tool_outputs, pending } })
      return undefined
    }
    const { id: run_id, thread_id } = run
    // The next stream tells where the run stands; one that doesn't is the last.
    run = undefined
    return submitToolOutputsToRunStream(client, { thread_id, run_id, tool_outputs }, { ...options, signal })
  }
  async function* play(
    first: EventStream<AssistantEvent> | undefined,
    signal: AbortSignal,
  ): AsyncGenerator<AssistantEvent, void> {
    for (let events = first; events; events = await goOn(signal)) {
      for await (const event of events) {
        if (isRun(event.data)) run = event.data
        yield event
      }
    }
  }
  const open = (signal: AbortSignal): Promise<EventStream<AssistantEvent>> =>
    createRunStream(client, params, { ...options, signal })
  const stream: AssistantToolsStream = await joinStreams(options.signal, open, play)
  return stream
}

function isRun(data: unknown): data is RunObject {
  return Object(data).object === 'thread.run'
}

/** Has the calls answered that a run waits for. */
function answerRun(
  run: RunObject,
  settings: ToolSettings,
): (signal: AbortSignal) => Promise<AnsweredCall<ModelCall, string>[]> {
  const calls = readModelCalls(run.required_action?.submit_tool_outputs?.tool_calls)
  if (!calls.length) throw toMissingPartError('A run that waits for outputs', 'calls', run)
  return (signal) =>
    answerCalls(calls, settings.concurrency, (call) =>
      callTool(settings, call, signal, ({ name }, output) => toContent(name, output)),
    )
}
