// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRun } from '../schemas/EvalRun.ts'
import type { GetEvalRunParams } from '../schemas/params/GetEvalRunParams.ts'
import { EvalRunShape } from '../schemas/shapes/EvalRun.ts'

/**
 * Fetches a run of an evaluation by its id.
 *
 * `GET /evals/{eval_id}/runs/{run_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The run as it is now.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getEvalRun(client, { eval_id: 'eval_abc123', run_id: 'run_abc123' })
 */
export function getEvalRun(client: Client, params: GetEvalRunParams, options?: RequestOptions): Promise<EvalRun> {
  return call(
    client,
    { operation: 'getEvalRun', method: 'GET', path: '/evals/{eval_id}/runs/{run_id}', shape: EvalRunShape, params },
    options,
  )
}
