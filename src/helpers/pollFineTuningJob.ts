import type { Client } from '../core/types.ts'
import { retrieveFineTuningJob } from '../operations/retrieveFineTuningJob.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { RetrieveFineTuningJobParams } from '../schemas/params/RetrieveFineTuningJobParams.ts'
import type { SharedOptions } from './options/sharedOptions.ts'
import type { WaitSettings } from './poll.ts'
import { pollStatus } from './polling/pollStatus.ts'

/**
 * Waits until a fine-tuning job has ended. A status that it does not know is waited for, and told as drift.
 *
 * @param client From `createClient`.
 * @param params As for `retrieveFineTuningJob`; they are all that another process needs to go on.
 * @param settings How long to wait, and how often to ask.
 * @param options Hold for each request; the signal also ends the waits.
 * @returns The job as it is then; see its `status`.
 * @throws {TimeoutError} `maxWait` is over (`limit: 'maxWait'`); call it again with the same params, also elsewhere.
 * @throws {APIError} The answer is an error, or has no status.
 * @throws What `retrieveFineTuningJob` throws, or the signal's reason.
 * @example
 * const file = new File(['{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Ahoy!"}]}'], 'ahoy.jsonl')
 * const { id: training_file } = await createFile(client, { file, purpose: 'fine-tune' })
 * const { id: fine_tuning_job_id } = await createFineTuningJob(client, { model: 'gpt-4o-mini', training_file })
 * const { fine_tuned_model } = await pollFineTuningJob(client, { fine_tuning_job_id }, { onPoll: ({ status }) => console.log(status) })
 */
export function pollFineTuningJob(
  client: Client,
  params: RetrieveFineTuningJobParams,
  settings?: WaitSettings<FineTuningJob>,
  options?: SharedOptions,
): Promise<FineTuningJob> {
  return pollStatus(
    retrieveFineTuningJob,
    client,
    params,
    {
      operation: 'retrieveFineTuningJob',
      passing: ['validating_files', 'queued', 'running'],
      final: ['succeeded', 'failed', 'cancelled'],
    },
    settings,
    options,
  )
}
