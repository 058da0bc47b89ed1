// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRunOutputItem } from '../schemas/EvalRunOutputItem.ts'
import type { GetEvalRunOutputItemParams } from '../schemas/params/GetEvalRunOutputItemParams.ts'
import { EvalRunOutputItemShape } from '../schemas/shapes/EvalRunOutputItem.ts'

/**
 * Fetches what a run found of one item.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The result.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getEvalRunOutputItem(client, { eval_id: 'eval_abc123', run_id: 'run_abc123', output_item_id: 'output_item_abc123' })
 */
export function getEvalRunOutputItem(
  client: Client,
  params: GetEvalRunOutputItemParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItem> {
  return call(
    client,
    {
      operation: 'getEvalRunOutputItem',
      method: 'GET',
      path: '/evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}',
      shape: EvalRunOutputItemShape,
      params,
    },
    options,
  )
}
