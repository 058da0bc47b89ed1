// Generated from spec/ by codegen/; change those.
import { callBytes } from '../core/callBytes.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetSkillContentParams } from '../schemas/params/GetSkillContentParams.ts'

/**
 * Downloads a skill as a zip archive.
 *
 * `GET /skills/{skill_id}/content`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The archive's bytes.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const response = await getSkillContent(client, { skill_id: 'skill_abc123' })
 */
export function getSkillContent(
  client: Client,
  params: GetSkillContentParams,
  options?: RequestOptions,
): Promise<Response> {
  return callBytes(
    client,
    { operation: 'getSkillContent', method: 'GET', path: '/skills/{skill_id}/content', params },
    options,
  )
}
