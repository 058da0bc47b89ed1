import type { AssistantObject } from '../../schemas/AssistantObject.ts'
import type { CreateRunRequest } from '../../schemas/CreateRunRequest.ts'
import type { RunObject } from '../../schemas/RunObject.ts'
import type { Context, Handler } from '../context.ts'
import { eventStream, type SentEvent } from '../eventStream.ts'
import { find } from '../find.ts'
import { merge } from '../merge.ts'
import { page } from '../page.ts'
import { Refusal } from '../refusal.ts'
import { isWholeRun } from '../script/isWhole.ts'
import { findIn } from './findIn.ts'
import { makeMessage } from './messageLife.ts'
import { requireModel } from './models.ts'
import { refuseActiveRun } from './refuseActiveRun.ts'
import { runEvents, scheduleRun } from './runEvents.ts'
import { changeRun, closeRun } from './runState.ts'
import { answerSteps } from './runSteps.ts'
import { makeThread } from './threads.ts'

const expiry = 600

export const createRun: Handler<'createRun'> = ({ thread_id, ...request }, context) => {
  find(context.state.threads, thread_id, 'thread')
  const assistant = find(context.state.assistants, request.assistant_id, 'assistant')
  refuseActiveRun(thread_id, context)
  if (request.model) requireModel(request.model, context)
  for (const message of request.additional_messages ?? []) makeMessage(thread_id, message, context)
  return start(makeRun(thread_id, request, assistant, context), [], context)
}

export const createThreadAndRun: Handler<'createThreadAndRun'> = ({ thread, tool_resources, ...request }, context) => {
  const assistant = find(context.state.assistants, request.assistant_id, 'assistant')
  if (request.model) requireModel(request.model, context)
  const made = makeThread(merge({ ...thread }, { tool_resources }), context)
  return start(makeRun(made.id, request, assistant, context), [{ event: 'thread.created', data: made }], context)
}

/** Starts a run: watched as a stream of events, or by the clock. */
function start(run: RunObject, before: SentEvent[], context: Context): object {
  context.state.runs.set(run.id, run)
  const created: SentEvent[] = [
    ...before,
    { event: 'thread.run.created', data: run },
    { event: 'thread.run.queued', data: run },
  ]
  return goOn(run, created, context)
}

function goOn(run: RunObject, before: SentEvent[], context: Context): object {
  const { pace, whole } = context
  if (whole) return become(run, whole, before, context)
  if (context.stream) return eventStream(chain(before, runEvents(run.id, context)), { pace })
  scheduleRun(run.id, context)
  return run
}

/** Has a run be what the test says, from now on; its id stays its own, so that it is found again. */
function become(run: RunObject, whole: object, before: SentEvent[], context: Context): object {
  if (!isWholeRun(whole)) return whole
  const ended = { ...whole, id: run.id, thread_id: run.thread_id }
  context.state.runs.set(run.id, ended)
  const events: SentEvent[] = [
    ...before,
    { event: `thread.run.${ended.status}`, data: ended },
    { event: 'done', data: '[DONE]' },
  ]
  return context.stream ? eventStream(events, { pace: context.pace }) : ended
}

function* chain(...lists: Iterable<SentEvent>[]): Generator<SentEvent> {
  for (const list of lists) yield* list
}

function makeRun(
  thread_id: string,
  request: CreateRunRequest,
  assistant: AssistantObject,
  context: Context,
): RunObject {
  const created_at = context.seconds()
  const instructions = [request.instructions ?? assistant.instructions, request.additional_instructions].filter(
    (text) => text,
  )
  return {
    id: context.id('run_'),
    object: 'thread.run',
    created_at,
    assistant_id: assistant.id,
    thread_id,
    status: 'queued',
    started_at: null,
    expires_at: created_at + expiry,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    required_action: null,
    last_error: null,
    incomplete_details: null,
    model: request.model ?? assistant.model,
    instructions: instructions.join('\n') || null,
    tools: request.tools ?? assistant.tools,
    metadata: request.metadata ?? {},
    temperature: request.temperature ?? assistant.temperature,
    top_p: request.top_p ?? assistant.top_p,
    max_completion_tokens: request.max_completion_tokens ?? null,
    max_prompt_tokens: request.max_prompt_tokens ?? null,
    truncation_strategy: request.truncation_strategy ?? { type: 'auto', last_messages: null },
    response_format: request.response_format ?? assistant.response_format ?? 'auto',
    tool_choice: request.tool_choice ?? 'auto',
    parallel_tool_calls: request.parallel_tool_calls ?? true,
    usage: null,
  }
}

export const listRuns: Handler<'listRuns'> = ({ thread_id, ...params }, { state }) => {
  find(state.threads, thread_id, 'thread')
  return page(
    [...state.runs.values()].filter((run) => run.thread_id === thread_id),
    params,
  )
}

export const getRun: Handler<'getRun'> = (params, context) => findRun(params, context)

export const modifyRun: Handler<'modifyRun'> = ({ metadata, ...params }, context) => {
  const changed = merge(findRun(params, context), { metadata })
  context.state.runs.set(changed.id, changed)
  return changed
}

export const cancelRun: Handler<'cancelRun'> = (params, context) => {
  const { id, status } = findRun(params, context)
  if (!['queued', 'in_progress', 'requires_action'].includes(status))
    throw new Refusal(400, `A run with status '${status}' can't be cancelled.`)
  const { data } = changeRun(id, { status: 'cancelling' }, context)
  context.after(100, () => {
    const run = context.state.runs.get(id)
    if (run?.status === 'cancelling') closeRun(run, 'cancelled', context)
  })
  return Object(data)
}

export const submitToolOuputsToRun: Handler<'submitToolOuputsToRun'> = ({ tool_outputs, ...params }, context) => {
  const { id, status, required_action } = findRun(params, context)
  if (status !== 'requires_action' || !required_action)
    throw new Refusal(400, `A run with status '${status}' takes no tool outputs.`)
  const outputs = new Map(tool_outputs.map(({ tool_call_id = '', output = '' }) => [tool_call_id, output]))
  const asked = required_action.submit_tool_outputs.tool_calls.map((call) => call.id)
  if (outputs.size !== asked.length || !asked.every((callId) => outputs.has(callId)))
    throw new Refusal(400, `Send an output for each of these calls, and no other: ${asked.join(', ')}.`, {
      param: 'tool_outputs',
    })
  const answered = answerSteps(id, outputs, context)
  const queued = changeRun(id, { status: 'queued', required_action: null }, context)
  return goOn(find(context.state.runs, id, 'run'), [...answered, queued], context)
}

function findRun({ thread_id, run_id }: { thread_id: string; run_id: string }, { state }: Context): RunObject {
  find(state.threads, thread_id, 'thread')
  return findIn(state.runs, run_id, 'run', { thread_id })
}
