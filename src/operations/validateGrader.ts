// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ValidateGraderParams } from '../schemas/params/ValidateGraderParams.ts'
import { ValidateGraderResponseShape } from '../schemas/shapes/ValidateGraderResponse.ts'
import type { ValidateGraderResponse } from '../schemas/ValidateGraderResponse.ts'

/**
 * Checks whether a grader can be used.
 *
 * `POST /fine_tuning/alpha/graders/validate`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The grader, as the API understands it.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await validateGrader(client, { grader: { type: 'string_check', name: 'Demo', input: 'The quick brown fox.', reference: 'text', operation: 'eq' } })
 */
export function validateGrader(
  client: Client,
  params: ValidateGraderParams,
  options?: RequestOptions,
): Promise<ValidateGraderResponse> {
  return call(
    client,
    {
      operation: 'validateGrader',
      method: 'POST',
      path: '/fine_tuning/alpha/graders/validate',
      encode: encodeJSON,
      shape: ValidateGraderResponseShape,
      params,
    },
    options,
  )
}
