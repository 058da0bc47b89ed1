// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { encodeJSON } from '../core/json.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { UpdateSkillDefaultVersionParams } from '../schemas/params/UpdateSkillDefaultVersionParams.ts'
import type { SkillResource } from '../schemas/SkillResource.ts'
import { SkillResourceShape } from '../schemas/shapes/SkillResource.ts'

/**
 * Says which version of a skill is used where none is named.
 *
 * `POST /skills/{skill_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The changed skill.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await updateSkillDefaultVersion(client, { skill_id: 'skill_abc123', default_version: '2' })
 */
export function updateSkillDefaultVersion(
  client: Client,
  params: UpdateSkillDefaultVersionParams,
  options?: RequestOptions,
): Promise<SkillResource> {
  return call(
    client,
    {
      operation: 'updateSkillDefaultVersion',
      method: 'POST',
      path: '/skills/{skill_id}',
      encode: encodeJSON,
      shape: SkillResourceShape,
      params,
    },
    options,
  )
}
