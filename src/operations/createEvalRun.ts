// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRun } from '../schemas/EvalRun.ts'
import type { CreateEvalRunParams } from '../schemas/params/CreateEvalRunParams.ts'
import { EvalRunShape } from '../schemas/shapes/EvalRun.ts'

/**
 * Starts a run of an evaluation over given items.
 *
 * `POST /evals/{eval_id}/runs`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The run, which is still to be done.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createEvalRun(client, { eval_id: 'eval_abc123', data_source: { type: 'jsonl', source: { type: 'file_content', content: [{ item: { question: 'What does a bonsai need?', answer: 'Water.' } }] } } })
 */
export function createEvalRun(client: Client, params: CreateEvalRunParams, options?: RequestOptions): Promise<EvalRun> {
  return call(
    client,
    {
      operation: 'createEvalRun',
      method: 'POST',
      path: '/evals/{eval_id}/runs',
      encode: encodeJSON,
      shape: EvalRunShape,
      params,
    },
    options,
  )
}
