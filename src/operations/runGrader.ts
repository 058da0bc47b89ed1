// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { RunGraderParams } from '../schemas/params/RunGraderParams.ts'
import type { RunGraderResponse } from '../schemas/RunGraderResponse.ts'
import { RunGraderResponseShape } from '../schemas/shapes/RunGraderResponse.ts'

/**
 * Tries a grader on one answer.
 *
 * `POST /fine_tuning/alpha/graders/run`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The mark, and what went wrong.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await runGrader(client, { grader: { type: 'string_check', name: 'Demo', input: 'The quick brown fox.', reference: 'text', operation: 'eq' }, model_sample: 'text' })
 */
export function runGrader(
  client: Client,
  params: RunGraderParams,
  options?: RequestOptions,
): Promise<RunGraderResponse> {
  return call(
    client,
    {
      operation: 'runGrader',
      method: 'POST',
      path: '/fine_tuning/alpha/graders/run',
      encode: encodeJSON,
      shape: RunGraderResponseShape,
      params,
    },
    options,
  )
}
