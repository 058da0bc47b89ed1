// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { GetVideoCharacterParams } from '../schemas/params/GetVideoCharacterParams.ts'
import { VideoCharacterResourceShape } from '../schemas/shapes/VideoCharacterResource.ts'
import type { VideoCharacterResource } from '../schemas/VideoCharacterResource.ts'

/**
 * Fetches a character by its id.
 *
 * `GET /videos/characters/{character_id}`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The character.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await getVideoCharacter(client, { character_id: 'character_abc123' })
 */
export function getVideoCharacter(
  client: Client,
  params: GetVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacterResource> {
  return call(
    client,
    {
      operation: 'getVideoCharacter',
      method: 'GET',
      path: '/videos/characters/{character_id}',
      shape: VideoCharacterResourceShape,
      params,
    },
    options,
  )
}
