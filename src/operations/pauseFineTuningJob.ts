// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { PauseFineTuningJobParams } from '../schemas/params/PauseFineTuningJobParams.ts'
import { FineTuningJobShape } from '../schemas/shapes/FineTuningJob.ts'

/**
 * Halts a fine-tuning job, which can be resumed later.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/pause`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The paused job.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await pauseFineTuningJob(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function pauseFineTuningJob(
  client: Client,
  params: PauseFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return call(
    client,
    {
      operation: 'pauseFineTuningJob',
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/pause',
      shape: FineTuningJobShape,
      params,
    },
    options,
  )
}
