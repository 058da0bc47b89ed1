// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateModerationResponse } from '../schemas/CreateModerationResponse.ts'
import type { CreateModerationParams } from '../schemas/params/CreateModerationParams.ts'
import { CreateModerationResponseShape } from '../schemas/shapes/CreateModerationResponse.ts'

/**
 * Checks whether text contains harmful content, category by category.
 *
 * `POST /moderations`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The verdict on each input: overall flag, categories and scores.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createModeration(client, { input: 'The quick brown fox.' })
 */
export function createModeration(
  client: Client,
  params: CreateModerationParams,
  options?: RequestOptions,
): Promise<CreateModerationResponse> {
  return call(
    client,
    {
      operation: 'createModeration',
      method: 'POST',
      path: '/moderations',
      encode: encodeJSON,
      shape: CreateModerationResponseShape,
      params,
    },
    options,
  )
}
