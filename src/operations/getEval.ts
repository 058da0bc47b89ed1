// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Eval } from '../schemas/Eval.ts'
import type { GetEvalParams } from '../schemas/params/GetEvalParams.ts'
import { EvalShape } from '../schemas/shapes/Eval.ts'

/**
 * Fetches an evaluation by its id.
 *
 * `GET /evals/{eval_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The evaluation with its graders.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getEval(client, { eval_id: 'eval_abc123' })
 */
export function getEval(client: Client, params: GetEvalParams, options?: RequestOptions): Promise<Eval> {
  return call(
    client,
    { operation: 'getEval', method: 'GET', path: '/evals/{eval_id}', shape: EvalShape, params },
    options,
  )
}
