// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListRunStepsResponse } from '../schemas/ListRunStepsResponse.ts'
import type { ListRunStepsParams } from '../schemas/params/ListRunStepsParams.ts'
import { ListRunStepsResponseShape } from '../schemas/shapes/ListRunStepsResponse.ts'

/**
 * Lists the steps a run has taken, one page at a time.
 *
 * `GET /threads/{thread_id}/runs/{run_id}/steps`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of run steps.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listRunSteps(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 */
export function listRunSteps(
  client: Client,
  params: ListRunStepsParams,
  options?: RequestOptions,
): Promise<ListRunStepsResponse> {
  return call(
    client,
    {
      operation: 'listRunSteps',
      method: 'GET',
      path: '/threads/{thread_id}/runs/{run_id}/steps',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      shape: ListRunStepsResponseShape,
      params,
    },
    options,
  )
}
