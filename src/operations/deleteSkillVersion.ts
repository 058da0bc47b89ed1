// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedSkillVersionResource } from '../schemas/DeletedSkillVersionResource.ts'
import type { DeleteSkillVersionParams } from '../schemas/params/DeleteSkillVersionParams.ts'
import { DeletedSkillVersionResourceShape } from '../schemas/shapes/DeletedSkillVersionResource.ts'

/**
 * Deletes one version of a skill.
 *
 * `DELETE /skills/{skill_id}/versions/{version}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteSkillVersion(client, { skill_id: 'skill_abc123', version: 'version_abc123' })
 */
export function deleteSkillVersion(
  client: Client,
  params: DeleteSkillVersionParams,
  options?: RequestOptions,
): Promise<DeletedSkillVersionResource> {
  return call(
    client,
    {
      operation: 'deleteSkillVersion',
      method: 'DELETE',
      path: '/skills/{skill_id}/versions/{version}',
      shape: DeletedSkillVersionResourceShape,
      params,
    },
    options,
  )
}
