// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { CreateVideoCharacterParams } from '../schemas/params/CreateVideoCharacterParams.ts'
import { VideoCharacterResourceShape } from '../schemas/shapes/VideoCharacterResource.ts'
import type { VideoCharacterResource } from '../schemas/VideoCharacterResource.ts'

/**
 * Makes a character out of a video, for videos to show.
 *
 * `POST /videos/characters`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The new character.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @deprecated By the document of the API.
 * @example
 * const result = await createVideoCharacter(client, { video: new File([bytes], 'pigeons.mp4'), name: 'Demo' })
 */
export function createVideoCharacter(
  client: Client,
  params: CreateVideoCharacterParams,
  options?: RequestOptions,
): Promise<VideoCharacterResource> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      {
        operation: 'createVideoCharacter',
        method: 'POST',
        path: '/videos/characters',
        encode,
        shape: VideoCharacterResourceShape,
        params,
      },
      options,
    ),
  )
}
