// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ModifyRunParams } from '../schemas/params/ModifyRunParams.ts'
import type { RunObject } from '../schemas/RunObject.ts'
import { RunObjectShape } from '../schemas/shapes/RunObject.ts'

/**
 * Changes the metadata of a run.
 *
 * `POST /threads/{thread_id}/runs/{run_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The run with the changes applied.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await modifyRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })
 */
export function modifyRun(client: Client, params: ModifyRunParams, options?: RequestOptions): Promise<RunObject> {
  return call(
    client,
    {
      operation: 'modifyRun',
      method: 'POST',
      path: '/threads/{thread_id}/runs/{run_id}',
      headers: { 'OpenAI-Beta': 'assistants=v2' },
      encode: encodeJSON,
      shape: RunObjectShape,
      params,
    },
    options,
  )
}
