// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { EvalList } from '../schemas/EvalList.ts'
import type { ListEvalsParams } from '../schemas/params/ListEvalsParams.ts'
import { EvalListShape } from '../schemas/shapes/EvalList.ts'

/**
 * Lists evaluations, one page at a time.
 *
 * `GET /evals`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of evaluations.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listEvals(client)
 */
export function listEvals(client: Client, params?: ListEvalsParams, options?: RequestOptions): Promise<EvalList> {
  return call(client, { operation: 'listEvals', method: 'GET', path: '/evals', shape: EvalListShape, params }, options)
}
