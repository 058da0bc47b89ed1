// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetInputTokenCountsParams } from '../schemas/params/GetInputTokenCountsParams.ts'
import { TokenCountsResourceShape } from '../schemas/shapes/TokenCountsResource.ts'
import type { TokenCountsResource } from '../schemas/TokenCountsResource.ts'

/**
 * Counts the tokens of an input without making a response.
 *
 * `POST /responses/input_tokens`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The number of tokens.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getInputTokenCounts(client)
 */
export function getInputTokenCounts(
  client: Client,
  params?: GetInputTokenCountsParams,
  options?: RequestOptions,
): Promise<TokenCountsResource> {
  return call(
    client,
    {
      operation: 'getInputTokenCounts',
      method: 'POST',
      path: '/responses/input_tokens',
      encode: encodeJSON,
      shape: TokenCountsResourceShape,
      params,
    },
    options,
  )
}
