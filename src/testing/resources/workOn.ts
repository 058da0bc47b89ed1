import type { MessageContentTextObject } from '../../schemas/MessageContentTextObject.ts'
import type { MessageObject } from '../../schemas/MessageObject.ts'
import type { RunObject } from '../../schemas/RunObject.ts'
import type { RunStepObject } from '../../schemas/RunStepObject.ts'
import type { RunToolCallObject } from '../../schemas/RunToolCallObject.ts'
import type { Context } from '../context.ts'
import type { SentEvent } from '../eventStream.ts'
import { find } from '../find.ts'
import { argumentsOf } from '../script/argumentsOf.ts'
import type { ScriptTurn } from '../script/scriptEntry.ts'
import { formatText } from '../text/formatText.ts'
import type { Conversation } from '../text/reply.ts'
import { sampleJSON } from '../text/sampleJSON.ts'
import { countTokens, limitText } from '../text/tokens.ts'
import { type BuiltInResult, builtInCall } from './builtInCall.ts'
import { chooseRunTool, type RunTool } from './chooseRunTool.ts'
import { messageText, newMessage } from './messageLife.ts'
import { beginStep, changeMessage, changeRun, changeStep, closeRun } from './runState.ts'

const expiry = 600_000

/** What a run does once it is in progress: what the test has the model say; else it calls a tool that fits the question; else it writes a message. */
export function* workOn(id: string, context: Context): Generator<SentEvent> {
  const run = find(context.state.runs, id, 'run')
  const conversation = readThread(run, context)
  if (context.turn) return yield* followTurn(run, context.turn, conversation, context)
  const tool = chooseRunTool(run, conversation)
  if (tool?.type === 'function') return yield* askForOutputs(run, [callOf(tool, conversation, context)], context)
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

/** Says and calls what the test has the model say and call. */
function* followTurn(
  run: RunObject,
  { text, refusal, toolCalls = [], finish = 'stop' }: ScriptTurn,
  conversation: Conversation,
  context: Context,
): Generator<SentEvent> {
  const written = limitText(refusal ?? text ?? '', {})
  if (written.tokens.length || !toolCalls.length)
    yield* sayMessage(run, { ...written, isRefusal: refusal !== undefined, isWhole: finish === 'stop' }, context)
  if (!toolCalls.length)
    return yield endRun(run, { conversation, tokens: written.tokens.length, isWhole: finish === 'stop' }, context)
  const calls = toolCalls.map((call) => toRunCall(call.name, argumentsOf(call), call.id ?? context.id('call_')))
  yield* askForOutputs(run, calls, context)
}

type RunCall = RunToolCallObject

function toRunCall(name: string, text: string, id: string): RunCall {
  return { id, type: 'function', function: { name, arguments: text } }
}

function callOf({ name, parameters }: RunTool, { question }: Conversation, { id }: Context): RunCall {
  return toRunCall(name, JSON.stringify(sampleJSON(parameters ?? { type: 'object' }, question)), id('call_'))
}

/** Asks for the outputs of functions, and gives them ten minutes. */
function* askForOutputs(run: RunObject, calls: RunCall[], context: Context): Generator<SentEvent> {
  const called = calls.map((call) => ({ ...call, function: { ...call.function, output: null } }))
  const step = yield* beginStep(run, { type: 'tool_calls', tool_calls: called }, context)
  for (const [index, call] of called.entries()) yield stepDelta(step.id, { ...call, index })
  yield changeRun(
    run.id,
    {
      status: 'requires_action',
      required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: calls } },
    },
    context,
  )
  context.after(expiry, () => {
    const now = context.state.runs.get(run.id)
    const waiting = now?.required_action?.submit_tool_outputs.tool_calls[0]?.id
    if (now?.status === 'requires_action' && waiting === calls[0]?.id) closeRun(now, 'expired', context)
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
  const isWhole = finishReason === 'stop'
  const annotations = (isWhole && result?.annotate?.(tokens.join(''))) || []
  yield* sayMessage(run, { tokens, annotations, isWhole }, context)
  yield endRun(run, { conversation, tokens: tokens.length, isWhole }, context)
}

/** What a message of a run says. */
interface Said {
  tokens: string[]
  annotations?: MessageContentTextObject['text']['annotations']
  isRefusal?: boolean
  isWhole: boolean
}

/** Writes a message token by token, as a step of its own. */
function* sayMessage(
  run: RunObject,
  { tokens, annotations = [], isRefusal = false, isWhole }: Said,
  context: Context,
): Generator<SentEvent> {
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
    yield isRefusal
      ? messageDelta(message.id, { type: 'refusal', refusal: value })
      : textDelta(message.id, { value, ...(index === 0 && { annotations: [] }) })
  if (annotations.length)
    yield textDelta(message.id, { annotations: annotations.map((annotation, index) => ({ index, ...annotation })) })
  const value = tokens.join('')
  const now = context.seconds()
  const end = isWhole
    ? { status: 'completed', completed_at: now }
    : { status: 'incomplete', incomplete_at: now, incomplete_details: { reason: 'max_tokens' } }
  const content: MessageObject['content'][number] = isRefusal
    ? { type: 'refusal', refusal: value }
    : { type: 'text', text: { value, annotations } }
  yield changeMessage(message.id, { content: [content], ...end }, context)
  yield changeStep(step.id, { status: 'completed', completed_at: now, usage: usageOf(10, tokens.length) }, context)
}

/** How a run ended, and on how many tokens. */
interface Ended {
  conversation: Conversation
  tokens: number
  isWhole: boolean
}

function endRun(run: RunObject, { conversation, tokens, isWhole }: Ended, context: Context): SentEvent {
  const usage = usageOf(countTokens(conversation.question) + countTokens(run.instructions ?? ''), tokens)
  const end: Partial<RunObject> = isWhole
    ? { status: 'completed', completed_at: context.seconds() }
    : { status: 'incomplete', incomplete_details: { reason: 'max_completion_tokens' } }
  return changeRun(run.id, { ...end, usage }, context)
}

function textDelta(id: string, text: object): SentEvent {
  return messageDelta(id, { type: 'text', text })
}

function messageDelta(id: string, part: object): SentEvent {
  return {
    event: 'thread.message.delta',
    data: { id, object: 'thread.message.delta', delta: { content: [{ index: 0, ...part }] } },
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
