import type { MessageObject } from '../../schemas/MessageObject.ts'
import type { RunObject } from '../../schemas/RunObject.ts'
import type { RunStepObject } from '../../schemas/RunStepObject.ts'
import type { Context } from '../context.ts'
import type { SentEvent } from '../eventStream.ts'
import { find } from '../find.ts'

/** Changes a run, and tells of it by the event of its status. */
export function changeRun(id: string, changes: Partial<RunObject>, { state }: Context): SentEvent {
  const run = { ...find(state.runs, id, 'run'), ...changes }
  state.runs.set(id, run)
  return { event: `thread.run.${run.status}`, data: run }
}

/** Changes a step, and tells of it by the event of its status. */
export function changeStep(id: string, changes: Partial<RunStepObject>, { state }: Context): SentEvent {
  const step = { ...find(state.steps, id, 'run step'), ...changes }
  state.steps.set(id, step)
  return { event: `thread.run.step.${step.status}`, data: step }
}

/** Changes a message, and tells of it by the event of its status. */
export function changeMessage(id: string, changes: Partial<MessageObject>, { state }: Context): SentEvent {
  const message = { ...find(state.messages, id, 'message'), ...changes }
  state.messages.set(id, message)
  return { event: `thread.message.${message.status}`, data: message }
}

/** Begins a step of a run, and tells of it by two events. */
export function* beginStep(
  run: RunObject,
  step_details: RunStepObject['step_details'],
  context: Context,
): Generator<SentEvent, RunStepObject> {
  const step: RunStepObject = {
    id: context.id('step_'),
    object: 'thread.run.step',
    created_at: context.seconds(),
    run_id: run.id,
    assistant_id: run.assistant_id,
    thread_id: run.thread_id,
    type: step_details.type,
    status: 'in_progress',
    cancelled_at: null,
    completed_at: null,
    expired_at: null,
    failed_at: null,
    last_error: null,
    step_details,
    usage: null,
  }
  context.state.steps.set(step.id, step)
  yield { event: 'thread.run.step.created', data: step }
  yield { event: 'thread.run.step.in_progress', data: step }
  return step
}

/** Ends whatever a run has left open, with the status that the run itself ended with. */
export function closeRun(run: RunObject, status: 'cancelled' | 'expired', context: Context): SentEvent {
  const { state } = context
  const now = context.seconds()
  const at = status === 'cancelled' ? { cancelled_at: now } : { expired_at: now }
  for (const step of state.steps.values())
    if (step.run_id === run.id && step.status === 'in_progress') changeStep(step.id, { status, ...at }, context)
  for (const message of state.messages.values())
    if (message.run_id === run.id && message.status === 'in_progress')
      changeMessage(
        message.id,
        { status: 'incomplete', incomplete_at: now, incomplete_details: { reason: `run_${status}` } },
        context,
      )
  return changeRun(
    run.id,
    { status, required_action: null, ...(status === 'cancelled' && { cancelled_at: now }) },
    context,
  )
}
