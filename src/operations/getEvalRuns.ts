// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRunList } from '../schemas/EvalRunList.ts'
import type { GetEvalRunsParams } from '../schemas/params/GetEvalRunsParams.ts'
import { EvalRunListShape } from '../schemas/shapes/EvalRunList.ts'

/**
 * Lists an evaluation's runs, one page at a time.
 *
 * `GET /evals/{eval_id}/runs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of runs.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getEvalRuns(client, { eval_id: 'eval_abc123' })
 */
export function getEvalRuns(client: Client, params: GetEvalRunsParams, options?: RequestOptions): Promise<EvalRunList> {
  return call(
    client,
    { operation: 'getEvalRuns', method: 'GET', path: '/evals/{eval_id}/runs', shape: EvalRunListShape, params },
    options,
  )
}
