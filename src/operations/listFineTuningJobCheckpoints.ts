// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListFineTuningJobCheckpointsResponse } from '../schemas/ListFineTuningJobCheckpointsResponse.ts'
import type { ListFineTuningJobCheckpointsParams } from '../schemas/params/ListFineTuningJobCheckpointsParams.ts'
import { ListFineTuningJobCheckpointsResponseShape } from '../schemas/shapes/ListFineTuningJobCheckpointsResponse.ts'

/**
 * Lists the model snapshots saved while a fine-tuning job was training.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of checkpoints.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listFineTuningJobCheckpoints(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function listFineTuningJobCheckpoints(
  client: Client,
  params: ListFineTuningJobCheckpointsParams,
  options?: RequestOptions,
): Promise<ListFineTuningJobCheckpointsResponse> {
  return call(
    client,
    {
      operation: 'listFineTuningJobCheckpoints',
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/checkpoints',
      shape: ListFineTuningJobCheckpointsResponseShape,
      params,
    },
    options,
  )
}
