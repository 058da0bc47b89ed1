// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteEvalRunResponse } from '../schemas/DeleteEvalRunResponse.ts'
import type { DeleteEvalRunParams } from '../schemas/params/DeleteEvalRunParams.ts'
import { DeleteEvalRunResponseShape } from '../schemas/shapes/DeleteEvalRunResponse.ts'

/**
 * Deletes a run of an evaluation for good.
 *
 * `DELETE /evals/{eval_id}/runs/{run_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteEvalRun(client, { eval_id: 'eval_abc123', run_id: 'run_abc123' })
 */
export function deleteEvalRun(
  client: Client,
  params: DeleteEvalRunParams,
  options?: RequestOptions,
): Promise<DeleteEvalRunResponse> {
  return call(
    client,
    {
      operation: 'deleteEvalRun',
      method: 'DELETE',
      path: '/evals/{eval_id}/runs/{run_id}',
      shape: DeleteEvalRunResponseShape,
      params,
    },
    options,
  )
}
