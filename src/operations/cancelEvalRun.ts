// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRun } from '../schemas/EvalRun.ts'
import type { CancelEvalRunParams } from '../schemas/params/CancelEvalRunParams.ts'
import { EvalRunShape } from '../schemas/shapes/EvalRun.ts'

/**
 * Stops a run of an evaluation.
 *
 * `POST /evals/{eval_id}/runs/{run_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The cancelled run.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await cancelEvalRun(client, { eval_id: 'eval_abc123', run_id: 'run_abc123' })
 */
export function cancelEvalRun(client: Client, params: CancelEvalRunParams, options?: RequestOptions): Promise<EvalRun> {
  return call(
    client,
    { operation: 'cancelEvalRun', method: 'POST', path: '/evals/{eval_id}/runs/{run_id}', shape: EvalRunShape, params },
    options,
  )
}
