// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListPaginatedFineTuningJobsResponse } from '../schemas/ListPaginatedFineTuningJobsResponse.ts'
import type { ListPaginatedFineTuningJobsParams } from '../schemas/params/ListPaginatedFineTuningJobsParams.ts'
import { ListPaginatedFineTuningJobsResponseShape } from '../schemas/shapes/ListPaginatedFineTuningJobsResponse.ts'

/**
 * Lists the fine-tuning jobs of the organization, one page at a time.
 *
 * `GET /fine_tuning/jobs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of fine-tuning jobs.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listPaginatedFineTuningJobs(client)
 */
export function listPaginatedFineTuningJobs(
  client: Client,
  params?: ListPaginatedFineTuningJobsParams,
  options?: RequestOptions,
): Promise<ListPaginatedFineTuningJobsResponse> {
  return call(
    client,
    {
      operation: 'listPaginatedFineTuningJobs',
      method: 'GET',
      path: '/fine_tuning/jobs',
      shape: ListPaginatedFineTuningJobsResponseShape,
      params,
    },
    options,
  )
}
