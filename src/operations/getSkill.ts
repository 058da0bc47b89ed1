// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetSkillParams } from '../schemas/params/GetSkillParams.ts'
import type { SkillResource } from '../schemas/SkillResource.ts'
import { SkillResourceShape } from '../schemas/shapes/SkillResource.ts'

/**
 * Fetches a skill by its id.
 *
 * `GET /skills/{skill_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The skill.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await getSkill(client, { skill_id: 'skill_abc123' })
 */
export function getSkill(client: Client, params: GetSkillParams, options?: RequestOptions): Promise<SkillResource> {
  return call(
    client,
    { operation: 'getSkill', method: 'GET', path: '/skills/{skill_id}', shape: SkillResourceShape, params },
    options,
  )
}
