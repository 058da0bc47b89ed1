// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeleteEvalResponse } from '../schemas/DeleteEvalResponse.ts'
import type { DeleteEvalParams } from '../schemas/params/DeleteEvalParams.ts'
import { DeleteEvalResponseShape } from '../schemas/shapes/DeleteEvalResponse.ts'

/**
 * Deletes an evaluation for good.
 *
 * `DELETE /evals/{eval_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteEval(client, { eval_id: 'eval_abc123' })
 */
export function deleteEval(
  client: Client,
  params: DeleteEvalParams,
  options?: RequestOptions,
): Promise<DeleteEvalResponse> {
  return call(
    client,
    { operation: 'deleteEval', method: 'DELETE', path: '/evals/{eval_id}', shape: DeleteEvalResponseShape, params },
    options,
  )
}
