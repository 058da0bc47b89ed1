import type { Context } from '../context.ts'
import { Refusal } from '../refusal.ts'

const active = ['queued', 'in_progress', 'requires_action', 'cancelling']

/** Refuses what can't be done with a thread while a run is active on it. */
export function refuseActiveRun(threadId: string, { state }: Context): void {
  for (const { id, thread_id, status } of state.runs.values())
    if (thread_id === threadId && active.includes(status))
      throw new Refusal(400, `Thread ${threadId} already has an active run: ${id}.`)
}
