// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListRunsResponse } from '../schemas/ListRunsResponse.ts'
import type { ListRunsParams } from '../schemas/params/ListRunsParams.ts'
import { ListRunsResponseShape } from '../schemas/shapes/ListRunsResponse.ts'

/**
 * Lists the runs of a thread, one page at a time.
 *
 * `GET /threads/{thread_id}/runs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of runs.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listRuns(client, { thread_id: 'thread_abc123' })
 */
export function listRuns(client: Client, params: ListRunsParams, options?: RequestOptions): Promise<ListRunsResponse> {
  return call(
    client,
    {
      operation: 'listRuns',
      method: 'GET',
      path: '/threads/{thread_id}/runs',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListRunsResponseShape,
      params,
    },
    options,
  )
}
