// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetSkillVersionParams } from '../schemas/params/GetSkillVersionParams.ts'
import type { SkillVersionResource } from '../schemas/SkillVersionResource.ts'
import { SkillVersionResourceShape } from '../schemas/shapes/SkillVersionResource.ts'

/**
 * Fetches one version of a skill.
 *
 * `GET /skills/{skill_id}/versions/{version}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The version.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getSkillVersion(client, { skill_id: 'skill_abc123', version: 'version_abc123' })
 */
export function getSkillVersion(
  client: Client,
  params: GetSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersionResource> {
  return call(
    client,
    {
      operation: 'getSkillVersion',
      method: 'GET',
      path: '/skills/{skill_id}/versions/{version}',
      shape: SkillVersionResourceShape,
      params,
    },
    options,
  )
}
