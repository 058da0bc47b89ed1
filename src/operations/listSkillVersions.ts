// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { ListSkillVersionsParams } from '../schemas/params/ListSkillVersionsParams.ts'
import type { SkillVersionListResource } from '../schemas/SkillVersionListResource.ts'
import { SkillVersionListResourceShape } from '../schemas/shapes/SkillVersionListResource.ts'

/**
 * Lists a skill's versions, one page at a time.
 *
 * `GET /skills/{skill_id}/versions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns A page of versions.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await listSkillVersions(client, { skill_id: 'skill_abc123' })
 */
export function listSkillVersions(
  client: Client,
  params: ListSkillVersionsParams,
  options?: RequestOptions,
): Promise<SkillVersionListResource> {
  return call(
    client,
    {
      operation: 'listSkillVersions',
      method: 'GET',
      path: '/skills/{skill_id}/versions',
      shape: SkillVersionListResourceShape,
      params,
    },
    options,
  )
}
