// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { formOrJSON } from '../core/formOrJSON.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateSkillParams } from '../schemas/params/CreateSkillParams.ts'
import type { SkillResource } from '../schemas/SkillResource.ts'
import { SkillResourceShape } from '../schemas/shapes/SkillResource.ts'

/**
 * Uploads a skill.
 *
 * `POST /skills`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new skill.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await createSkill(client, { files: [new File([bytes], 'SKILL.md')] })
 */
export function createSkill(
  client: Client,
  params: CreateSkillParams,
  options?: RequestOptions,
): Promise<SkillResource> {
  return sendFiles(formOrJSON, params, (encode) =>
    call(
      client,
      { operation: 'createSkill', method: 'POST', path: '/skills', encode, shape: SkillResourceShape, params },
      options,
    ),
  )
}
