// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { FineTuningJob } from '../schemas/FineTuningJob.ts'
import type { CancelFineTuningJobParams } from '../schemas/params/CancelFineTuningJobParams.ts'
import { FineTuningJobShape } from '../schemas/shapes/FineTuningJob.ts'

/**
 * Stops a fine-tuning job at once.
 *
 * `POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The cancelled fine-tuning job.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelFineTuningJob(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function cancelFineTuningJob(
  client: Client,
  params: CancelFineTuningJobParams,
  options?: RequestOptions,
): Promise<FineTuningJob> {
  return call(
    client,
    {
      operation: 'cancelFineTuningJob',
      method: 'POST',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/cancel',
      shape: FineTuningJobShape,
      params,
    },
    options,
  )
}
