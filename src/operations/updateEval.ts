// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Eval } from '../schemas/Eval.ts'
import type { UpdateEvalParams } from '../schemas/params/UpdateEvalParams.ts'
import { EvalShape } from '../schemas/shapes/Eval.ts'

/**
 * Changes an evaluation's name or tags.
 *
 * `POST /evals/{eval_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed evaluation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateEval(client, { eval_id: 'eval_abc123' })
 */
export function updateEval(client: Client, params: UpdateEvalParams, options?: RequestOptions): Promise<Eval> {
  return call(
    client,
    { operation: 'updateEval', method: 'POST', path: '/evals/{eval_id}', encode: encodeJSON, shape: EvalShape, params },
    options,
  )
}
