import type { RunStepObject } from '../../schemas/RunStepObject.ts'
import type { Context, Handler } from '../context.ts'
import type { SentEvent } from '../eventStream.ts'
import { find } from '../find.ts'
import { page } from '../page.ts'
import { findIn } from './findIn.ts'
import { changeStep } from './runState.ts'

export const listRunSteps: Handler<'listRunSteps'> = ({ thread_id, run_id, include, ...params }, { state }) => {
  find(state.threads, thread_id, 'thread')
  findIn(state.runs, run_id, 'run', { thread_id })
  return page(
    [...state.steps.values()].filter((step) => step.run_id === run_id),
    params,
  )
}

export const getRunStep: Handler<'getRunStep'> = ({ thread_id, run_id, step_id }, { state }) => {
  find(state.threads, thread_id, 'thread')
  findIn(state.runs, run_id, 'run', { thread_id })
  return findIn(state.steps, step_id, 'run step', { run_id })
}

/** Completes the steps of a run that wait for outputs. */
export function answerSteps(runId: string, outputs: ReadonlyMap<string, string>, context: Context): SentEvent[] {
  const waiting = [...context.state.steps.values()].filter(
    ({ run_id, status }) => run_id === runId && status === 'in_progress',
  )
  return waiting.map((step) =>
    changeStep(
      step.id,
      { status: 'completed', completed_at: context.seconds(), step_details: withOutputs(step, outputs) },
      context,
    ),
  )
}

function withOutputs(
  { step_details }: RunStepObject,
  outputs: ReadonlyMap<string, string>,
): RunStepObject['step_details'] {
  if (step_details.type !== 'tool_calls') return step_details
  const tool_calls = step_details.tool_calls.map((call) =>
    call.type === 'function' ? { ...call, function: { ...call.function, output: outputs.get(call.id) ?? null } } : call,
  )
  return { ...step_details, tool_calls }
}
