// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetRunStepParams } from '../schemas/params/GetRunStepParams.ts'
import type { RunStepObject } from '../schemas/RunStepObject.ts'
import { RunStepObjectShape } from '../schemas/shapes/RunStepObject.ts'

/**
 * Fetches one step of a run.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The requested run step.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getRunStep(client, { thread_id: 'thread_abc123', run_id: 'run_abc123', step_id: 'step_abc123' })
 */
export function getRunStep(client: Client, params: GetRunStepParams, options?: RequestOptions): Promise<RunStepObject> {
  return call(
    client,
    {
      operation: 'getRunStep',
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}/steps/{step_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: RunStepObjectShape,
      params,
    },
    options,
  )
}
