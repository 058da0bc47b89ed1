// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { Eval } from '../schemas/Eval.ts'
import type { CreateEvalParams } from '../schemas/params/CreateEvalParams.ts'
import { EvalShape } from '../schemas/shapes/Eval.ts'

/**
 * Creates an evaluation: what is tested and by which graders.
 *
 * `POST /evals`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The created evaluation.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createEval(client, { data_source_config: { type: 'custom', item_schema: { type: 'object', properties: { question: { type: 'string' }, answer: { type: 'string' } } } }, testing_criteria: [{ type: 'string_check', name: 'right', input: '{{item.answer}}', reference: 'water', operation: 'ilike' }] })
 */
export function createEval(client: Client, params: CreateEvalParams, options?: RequestOptions): Promise<Eval> {
  return call(
    client,
    { operation: 'createEval', method: 'POST', path: '/evals', encode: encodeJSON, shape: EvalShape, params },
    options,
  )
}
