import type { RunObject } from '../../schemas/RunObject.ts'
import type { RunStepObject } from '../../schemas/RunStepObject.ts'
import type { Context } from '../context.ts'
import type { SentEvent } from '../eventStream.ts'
import { find } from '../find.ts'
import { formatText } from '../text/formatText.ts'
import type { Conversation } from '../text/reply.ts'
import { sampleJSON } from '../text/sampleJSON.ts'
import { countTokens, limitText } from '../text/tokens.ts'
import { type BuiltInResult, builtInCall } from './builtInCall.ts'
import { chooseRunTool, type RunTool } from './chooseRunTool.ts'
import { messageText, newMessage } from './messageLife.ts'
import { beginStep, changeMessage, changeRun, changeStep, closeRun } from './runState.ts'

const expiry = 600_000

/** What a run does once it is in progress: it calls a tool that fits the question, else writes a message. */
export function* workOn(id: string, context: Context): Generator<SentEvent> {
  const run = find(context.state.runs, id, 'run')
  const conversation = readThread(run, context)
  const tool = chooseRunTool(run, conversation)
  if (tool?.type === 'function') return yield* askForOutputs(run, tool, conversation, context)
  const result = tool && (yield* useBuiltIn(run, tool.type, conversation, context))
  yield* writeMessage(run, conversation, result, context)
}

/** The last question on the thread, and what the run's tools gave so far. */
function readThread(run: RunObject, { state }: Context): Conversation {
  const messages = [...state.messages.values()].filter(
    ({ thread_id, role }) => thread_id === run.thread_id && role === 'user',
  )
  const last = messages.at(-1)
  const steps = [...state.steps.values()].filter(({ run_id }) => run_id === run.id)
  return { question: last ? messageText(last) : (run.instructions ?? ''), outputs: steps.flatMap(outputsOf) }
}

function outputsOf({ step_details }: RunStepObject): string[] {
  if (step_details.type !== 'tool_calls') return []
  return step_details.tool_calls.flatMap((call) => (call.type === 'function' ? (call.function.output ?? []) : []))
}

/** Asks for the output of a function, and gives it ten minutes. */
function* askForOutputs(
  run: RunObject,
  tool: RunTool,
  { question }: Conversation,
  context: Context,
): Generator<SentEvent> {
  const { name, parameters } = tool
  const call = {
    id: context.id('call_'),
    type: 'function' as const,
    function: { name, arguments: JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question)) },
  }
  const called = { ...call, function: { ...call.function, output: null } }
  const step = yield* beginStep(run, { type: 'tool_calls', tool_calls: [called] }, context)
  yield stepDelta(step.id, { ...called, index: 0 })
  yield changeRun(
    run.id,
    {
      status: 'requires_action',
      required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: [call] } },
    },
    context,
  )
  context.after(expiry, () => {
    const now = context.state.runs.get(run.id)
    if (now?.status === 'requires_action' && now.required_action?.submit_tool_outputs.tool_calls[0]?.id === call.id)
      closeRun(now, 'expired', context)
  })
}

function* useBuiltIn(
  run: RunObject,
  type: string,
  conversation: Conversation,
  context: Context,
): Generator<SentEvent, BuiltInResult> {
  const result = builtInCall(type, run, conversation, context)
  const step = yield* beginStep(run, { type: 'tool_calls', tool_calls: [result.call] }, context)
  yield stepDelta(step.id, { ...result.call, ...result.delta, index: 0 })
  yield changeStep(step.id, { status: 'completed', completed_at: context.seconds(), usage: usageOf(10, 5) }, context)
  return result
}

function stepDelta(id: string, call: object): SentEvent {
  return {
    event: 'thread.run.step.delta',
    data: { id, object: 'thread.run.step.delta', delta: { step_details: { type: 'tool_calls', tool_calls: [call] } } },
  }
}

function* writeMessage(
  run: RunObject,
  conversation: Conversation,
  result: BuiltInResult | undefined,
  context: Context,
): Generator<SentEvent> {
  const text = formatText(run.response_format, result ? { ...conversation, outputs: [result.output] } : conversation, 0)
  const { tokens, finishReason } = limitText(text, { maxTokens: run.max_completion_tokens })
  const message = { ...newMessage(run.thread_id, context), assistant_id: run.assistant_id, run_id: run.id }
  const step = yield* beginStep(
    run,
    { type: 'message_creation', message_creation: { message_id: message.id } },
    context,
  )
  context.state.messages.set(message.id, message)
  yield { event: 'thread.message.created', data: message }
  yield { event: 'thread.message.in_progress', data: message }
  for (const [index, value] of tokens.entries())
    yield messageDelta(message.id, { value, ...(index === 0 && { annotations: [] }) })
  const value = tokens.join('')
  const isWhole = finishReason === 'stop'
  const annotations = (isWhole && result?.annotate?.(value)) || []
  if (annotations.length)
    yield messageDelta(message.id, { annotations: annotations.map((annotation, index) => ({ index, ...annotation })) })
  const now = context.seconds()
  const usage = usageOf(countTokens(conversation.question) + countTokens(run.instructions ?? ''), tokens.length)
  const end = isWhole
    ? { status: 'completed', completed_at: now }
    : { status: 'incomplete', incomplete_at: now, incomplete_details: { reason: 'max_tokens' } }
  yield changeMessage(message.id, { content: [{ type: 'text', text: { value, annotations } }], ...end }, context)
  yield changeStep(step.id, { status: 'completed', completed_at: now, usage }, context)
  yield changeRun(
    run.id,
    {
      ...(isWhole
        ? { status: 'completed', completed_at: now }
        : { status: 'incomplete', incomplete_details: { reason: 'max_completion_tokens' } }),
      usage,
    },
    context,
  )
}

function messageDelta(id: string, text: object): SentEvent {
  return {
    event: 'thread.message.delta',
    data: { id, object: 'thread.message.delta', delta: { content: [{ index: 0, type: 'text', text }] } },
  }
}

function usageOf(prompt_tokens: number, completion_tokens: number): NonNullable<RunObject['usage']> {
  return {
    prompt_tokens,
    completion_tokens,
    total_tokens: prompt_tokens + completion_tokens,
    prompt_token_details: { cached_tokens: 0 },
  }
}
