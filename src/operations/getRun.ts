// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetRunParams } from '../schemas/params/GetRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Fetches one run, for instance to follow its status.
 *
 * `GET /threads/{thread_id}/runs/{run_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested run.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 */
export function getRun(client: Client, params: GetRunParams, options?: RequestOptions): Promise<RunObject> {
  return call(
    client,
    {
      operation: 'getRun',
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: RunObjectShape,
      params,
    },
    options,
  )
}
