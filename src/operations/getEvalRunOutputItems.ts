// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalRunOutputItemList } from '../schemas/EvalRunOutputItemList.ts'
import type { GetEvalRunOutputItemsParams } from '../schemas/params/GetEvalRunOutputItemsParams.ts'
import { EvalRunOutputItemListShape } from '../schemas/shapes/EvalRunOutputItemList.ts'

/**
 * Lists what a run found, one page at a time.
 *
 * `GET /evals/{eval_id}/runs/{run_id}/output_items`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of results.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getEvalRunOutputItems(client, { eval_id: 'eval_abc123', run_id: 'run_abc123' })
 */
export function getEvalRunOutputItems(
  client: Client,
  params: GetEvalRunOutputItemsParams,
  options?: RequestOptions,
): Promise<EvalRunOutputItemList> {
  return call(
    client,
    {
      operation: 'getEvalRunOutputItems',
      method: 'GET',
      path: '/evals/{eval_id}/runs/{run_id}/output_items',
      shape: EvalRunOutputItemListShape,
      params,
    },
    options,
  )
}
