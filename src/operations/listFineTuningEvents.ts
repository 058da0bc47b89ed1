// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListFineTuningJobEventsResponse } from '../schemas/ListFineTuningJobEventsResponse.ts'
import type { ListFineTuningEventsParams } from '../schemas/params/ListFineTuningEventsParams.ts'
import { ListFineTuningJobEventsResponseShape } from '../schemas/shapes/ListFineTuningJobEventsResponse.ts'

/**
 * Lists the progress messages a fine-tuning job has logged so far.
 *
 * `GET /fine_tuning/jobs/{fine_tuning_job_id}/events`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of the job's events.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listFineTuningEvents(client, { fine_tuning_job_id: 'ftjob_abc123' })
 */
export function listFineTuningEvents(
  client: Client,
  params: ListFineTuningEventsParams,
  options?: RequestOptions,
): Promise<ListFineTuningJobEventsResponse> {
  return call(
    client,
    {
      operation: 'listFineTuningEvents',
      method: 'GET',
      path: '/fine_tuning/jobs/{fine_tuning_job_id}/events',
      shape: ListFineTuningJobEventsResponseShape,
      params,
    },
    options,
  )
}
