// Generated from spec/ by codegen/; change those.
import { call } from '../core/call.ts'
import { multipart } from '../core/multipart.ts'
import { sendFiles } from '../core/sendFiles.ts'
import type { Client, RequestOptions } from '../core/types.ts'
import type { AddUploadPartParams } from '../schemas/params/AddUploadPartParams.ts'
import { UploadPartShape } from '../schemas/shapes/UploadPart.ts'
import type { UploadPart } from '../schemas/UploadPart.ts'

/**
 * Adds a part of at most 64 MB to an upload. Parts may come in any order and side by side.
 *
 * `POST /uploads/{upload_id}/parts`
 *
 * @param client From `createClient`.
 * @param params Fields of path, query and body together, under the names of the API.
 * @param options Limits, signal and extras of this call.
 * @returns The part that has arrived.
 * @throws {APIError} The API returned an error or an unexpected response.
 * @throws {ConnectionError} There was no connection, or it broke.
 * @throws {TimeoutError} The call took longer than one of its time limits.
 * @example
 * const result = await addUploadPart(client, { upload_id: 'upload_abc123', data: new File([bytes], 'part1.bin') })
 */
export function addUploadPart(
  client: Client,
  params: AddUploadPartParams,
  options?: RequestOptions,
): Promise<UploadPart> {
  return sendFiles(multipart, params, (encode) =>
    call(
      client,
      {
        operation: 'addUploadPart',
        method: 'POST',
        path: '/uploads/{upload_id}/parts',
        encode,
        shape: UploadPartShape,
        params,
      },
      options,
    ),
  )
}
