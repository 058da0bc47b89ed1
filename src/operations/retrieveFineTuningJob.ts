// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { RetrieveFineTuningJobParams } from '../schemas/params/RetrieveFineTuningJobParams.ts'
import { FineTuningJobShape } from '../schemas/shapes/FineTuningJob.ts'

/**
 * Fetches one fine-tuning job, for instance to follow its status.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested fine-tuning job.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await retrieveFineTuningJob(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function retrieveFineTuningJob(
  client: Client,
  params: RetrieveFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return call(
    client,
    {
      operation: 'retrieveFineTuningJob',
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}',
      shape: FineTuningJobShape,
      params,
    },
    options,
  )
}
