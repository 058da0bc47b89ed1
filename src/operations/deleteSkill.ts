// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { DeletedSkillResource } from '../schemas/DeletedSkillResource.ts'
import type { DeleteSkillParams } from '../schemas/params/DeleteSkillParams.ts'
import { DeletedSkillResourceShape } from '../schemas/shapes/DeletedSkillResource.ts'

/**
 * Deletes a skill with all of its versions.
 *
 * `DELETE /skills/{skill_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns Word that it is gone.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await deleteSkill(client, { skill_id: 'skill_abc123' })
 */
export function deleteSkill(
  client: Client,
  params: DeleteSkillParams,
  options?: RequestOptions,
): Promise<DeletedSkillResource> {
  return call(
    client,
    {
      operation: 'deleteSkill',
      method: 'DELETE',
      path: '/skills/{skill_id}',
      shape: DeletedSkillResourceShape,
      params,
    },
    options,
  )
}
