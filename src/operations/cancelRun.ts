// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CancelRunParams } from '../schemas/params/CancelRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Asks a run whose status is `in_progress` to stop.
 *
 * `POST /threads/{thread_id}/runs/{run_id}/cancel`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The run, normally with the status `cancelling`.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 */
export function cancelRun(client: Client, params: CancelRunParams, options?: RequestOptions): Promise<RunObject> {
  return call(
    client,
    {
      operation: 'cancelRun',
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}/cancel',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: RunObjectShape,
      params,
    },
    options,
  )
}
