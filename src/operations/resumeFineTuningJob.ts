// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { ResumeFineTuningJobParams } from '../schemas/params/ResumeFineTuningJobParams.ts'
import { FineTuningJobShape } from '../schemas/shapes/FineTuningJob.ts'

/**
 * Goes on with a paused fine-tuning job.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/resume`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The job that runs again.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await resumeFineTuningJob(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function resumeFineTuningJob(
  client: Client,
  params: ResumeFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return call(
    client,
    {
      operation: 'resumeFineTuningJob',
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/resume',
      shape: FineTuningJobShape,
      params,
    },
    options,
  )
}
