// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateSkillVersionParams } from '../schemas/params/CreateSkillVersionParams.ts'
import type { SkillVersionResource } from '../schemas/SkillVersionResource.ts'
import { SkillVersionResourceShape } from '../schemas/shapes/SkillVersionResource.ts'

/**
 * Uploads a new version of a skill.
 *
 * `POST /skills/{skill_id}/versions`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new version.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createSkillVersion(client, { skill_id: 'skill_abc123', files: [new File([bytes], 'SKILL.md')] })
 */
export function createSkillVersion(
  client: Client,
  params: CreateSkillVersionParams,
  options?: RequestOptions,
): Promise<SkillVersionResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      {
        operation: 'createSkillVersion',
        method: 'POST',
        path: '/skills/{skill_id}/versions',
        encode,
        shape: SkillVersionResourceShape,
        params,
      },
      options,
    ),
  )
}
