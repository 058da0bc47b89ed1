// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListSkillsParams } from '../schemas/params/ListSkillsParams.ts'
import type { SkillListResource } from '../schemas/SkillListResource.ts'
import { SkillListResourceShape } from '../schemas/shapes/SkillListResource.ts'

/**
 * Lists skills, one page at a time.
 *
 * `GET /skills`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of skills.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listSkills(client)
 */
export function listSkills(
  client: Client,
  params?: ListSkillsParams,
  options?: RequestOptions,
): Promise<SkillListResource> {
  return call(
    client,
    { operation: 'listSkills', method: 'GET', path: '/skills', shape: SkillListResourceShape, params },
    options,
  )
}
