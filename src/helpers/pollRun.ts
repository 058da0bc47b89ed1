import type { Client } from '../core/types.ts'
import { getRun } from '../operations/getRun.ts'
import type { GetRunParams } from '../schemas/params/GetRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until a run has stopped, or waits for the outputs of tools (`requires_action`). A status that it does not know is
 * waited for, and told as drift.
 *
 * @param client From `createClient`.
 * @param params As for `getRun`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The run as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `getRun` throws, or the signal's reason.
 * @example
 * const assistant = await createAssistant(client, { model: 'gpt-4o-mini' })
 * const { id: thread_id } = await createThread(client, { messages: [{ role: 'user', content: 'Hello!' }] })
 * const { id: run_id } = await createRun(client, { thread_id, assistant_id: assistant.id })
 * const { status } = await pollRun(client, { thread_id, run_id }, { maxWait: 60_000 })
 */
export function pollRun(
  client: Client,
  params: GetRunParams,
  settings?: WaitSettings<RunObject>,
  options?: SharedOptions,
): Promise<RunObject> {
  return pollStatus(
    getRun,
    client,
    params,
    {
      operation: 'getRun',
      passing: ['queued', 'in_progress', 'cancelling'],
      final: ['requires_action', 'completed', 'incomplete', 'failed', 'expired', 'cancelled'],
    },
    settings,
    options,
  )
}
