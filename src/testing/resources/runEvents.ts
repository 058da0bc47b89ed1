import type { Context } from '../context.ts'
import type { SentEvent } from '../eventStream.ts'
import { changeRun, closeRun } from './runState.ts'
import { workOn } from './workOn.ts'

/** What happens to a run from `queued` until it ends or asks for tool outputs, each thing as it happens. */
export function* runEvents(id: string, context: Context): Generator<SentEvent> {
  const events = lifeOf(id, context)
  let last: SentEvent | undefined
  for (;;) {
    const run = context.state.runs.get(id)
    if (run?.status === 'cancelling') {
      yield { event: 'thread.run.cancelling', data: run }
      yield closeRun(run, 'cancelled', context)
      break
    }
    if (run && run.status !== 'queued' && run.status !== 'in_progress') {
      if (last?.event !== `thread.run.${run.status}`) yield { event: `thread.run.${run.status}`, data: run }
      break
    }
    const { done, value } = events.next()
    if (!run || done) break
    last = value
    yield value
  }
  yield { event: 'done', data: '[DONE]' }
}

function* lifeOf(id: string, context: Context): Generator<SentEvent> {
  yield beginRun(id, context)
  yield* workOn(id, context)
}

/** Has a run go on by the clock, where nobody watches its events. */
export function scheduleRun(id: string, context: Context): void {
  const status = (): string | undefined => context.state.runs.get(id)?.status
  context.after(100, () => {
    if (status() === 'queued') beginRun(id, context)
  })
  context.after(300, () => {
    if (status() !== 'in_progress') return
    for (const _ of workOn(id, context));
  })
}

function beginRun(id: string, context: Context): SentEvent {
  return changeRun(id, { status: 'in_progress', started_at: context.seconds() }, context)
}
